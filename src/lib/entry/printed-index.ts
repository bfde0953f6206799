/** A line of the index by what is printed: the symptom as it stands in its entry. */
export type PrintedLine = { readonly text: string; readonly slug: string };

/** The lines under one jump letter, A to Z, or `#` for what holds no Latin letter. */
export type PrintedGroup = { readonly letter: string; readonly lines: readonly PrintedLine[] };

/** Sorts symptoms by their first letters; what varies does not count, nor do signs. */
export function printedIndex(entries: readonly { slug: string; symptom: readonly string[] }[]): PrintedGroup[] {
  const lines = entries.flatMap(({ slug, symptom }) =>
    symptom.map((block) => {
      const text = block.trim().split('\n')[0] ?? '';
      return { text, slug, key: sortKey(text) };
    }),
  );
  lines.sort((a, b) => order.compare(a.key, b.key) || order.compare(a.text, b.text));
  const groups = new Map<string, PrintedLine[]>();
  for (const { text, slug, key } of lines) {
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    const group = groups.get(letter) ?? [];
    group.push({ text, slug });
    groups.set(letter, group);
  }
  return [...groups]
    .map(([letter, lines]) => ({ letter, lines }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#') || order.compare(a.letter, b.letter));
}

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function sortKey(text: string): string {
  const words = text.replace(/<[a-z][a-z0-9-]*>/g, ' ').toLowerCase();
  return words.replace(/^[^a-z]+/, '').replace(/[^a-z0-9]+/g, ' ') || words;
}
