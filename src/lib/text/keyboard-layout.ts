/** The keyboard layouts that people here take for one another. */
export type Layout = keyof typeof keys;

/** A text as the same keys would have written it in another layout. */
export type Retyped = { readonly typed: Layout; readonly meant: Layout; readonly text: string };

/**
 * What the keys of a full-size keyboard write, from the top row to the bottom one, each layout in the same order: first
 * alone, then with Shift. Standards: https://kbdlayout.info (KBDUS, KBDRU, KBDFR).
 */
const keys = {
  QWERTY: '`1234567890-=qwertyuiop[]\\asdfghjkl;\'zxcvbnm,./~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
  ЙЦУКЕН: 'ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю.Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
  AZERTY: '²&é"\'(-è_çà)=azertyuiop^$*qsdfghjklmùwxcvbn,;:!~1234567890°+AZERTYUIOP¨£µQSDFGHJKLM%WXCVBN?./§',
} as const;

/** Who types in which layout while thinking of which; the likelier first. */
const mistakes: readonly { readonly typed: Layout; readonly meant: Layout; readonly letters: RegExp }[] = [
  { typed: 'ЙЦУКЕН', meant: 'QWERTY', letters: /\p{Script=Cyrillic}/u },
  { typed: 'QWERTY', meant: 'ЙЦУКЕН', letters: /[a-z]/i },
  { typed: 'QWERTY', meant: 'AZERTY', letters: /[aqwzm;]/i },
  { typed: 'AZERTY', meant: 'QWERTY', letters: /[aqwz,]/i },
];

/** What the keys that wrote a text in one layout write in another. Characters that no key has stay. */
export function retype(text: string, typed: Layout, meant: Layout): string {
  const to = keys[meant];
  return text.replace(/\S/gu, (sign) => to[keys[typed].indexOf(sign)] ?? sign);
}

/**
 * The text that was meant where somebody typed in the wrong layout: `лгиусед пуе зщвы` is `kubectl get pods`. Nothing
 * where the text makes sense as it is, or in no other layout.
 *
 * @param isKnown whether a word in small letters, without the punctuation around it, means something
 */
export function meantLayout(text: string, isKnown: (word: string) => boolean): Retyped | undefined {
  const known = knownWords(text, isKnown);
  let best: (Retyped & { readonly gain: number }) | undefined;
  for (const { typed, meant, letters } of mistakes) {
    if (!letters.test(text)) continue;
    const retyped = retype(text, typed, meant);
    const own = knownWords(retyped, isKnown);
    // Most words are known then, and of those that were none before, so that a single odd word changes nothing.
    const gain = own.known - known.known;
    if (own.known * 3 < own.all * 2 || gain * 2 < own.all || gain <= (best?.gain ?? 0)) continue;
    best = { typed, meant, text: retyped, gain };
  }
  return best && { typed: best.typed, meant: best.meant, text: best.text };
}

/** How many words a text has, and how many of them are known. Options and numbers tell nothing. */
function knownWords(text: string, isKnown: (word: string) => boolean): { all: number; known: number } {
  const words = text.split(/\s+/).flatMap((piece) => {
    const word = piece.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    return piece.startsWith('-') || !/\p{L}.*\p{L}/u.test(word) ? [] : [word];
  });
  return { all: words.length, known: words.filter(isKnown).length };
}
