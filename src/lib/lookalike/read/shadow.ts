import type { Vocabulary } from '../data/vocabulary.ts';

/**
 * The text with each lookalike in place of which ASCII of the same length can stand, so that `kubectl get`, written
 * with a no-break space, still reads as two words. Offsets stay the same. Quotation marks and bars stay as they are: in
 * prose they would open strings that never end.
 */
export function shadowOf(text: string, vocabulary: Vocabulary): string {
  return text.replace(/[^\x00-\x7f]/g, (character, at: number) => {
    const ascii = vocabulary.confusables.get(character)?.ascii ?? character.normalize('NFKC');
    // A dash between spaces is punctuation of a sentence; at the head of a line it begins an item of a list.
    if (ascii === '-' && /\s/.test(text[at + 1] ?? ' ') && !beginsItem(text, at, character)) return character;
    return /^[A-Za-z0-9:/=. -]$/.test(ascii) ? ascii : character;
  });
}

/** Whether an en dash or a minus stands where YAML has the hyphen of an item. An em dash begins a spoken line. */
function beginsItem(text: string, at: number, character: string): boolean {
  if (character === '—' || !/^ \S/.test(text.slice(at + 1, at + 3))) return false;
  let i = at - 1;
  while (i >= 0 && at - i < 80 && text[i] === ' ') i--;
  return i < 0 || text[i] === '\n';
}
