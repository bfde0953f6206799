/**
 * The ASCII characters that are taken for each other. UTS #39 knows of 0/O, 1/l/I/| and rn/m; the others are added here
 * because terminals' typefaces draw them alike.
 */
const groups = ['l1I|i', 'oO0', 'S5', 'B8', 'Z2'];
const pairs: ReadonlyArray<readonly [long: string, short: string]> = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['VV', 'W'],
  ['cl', 'd'],
];

const groupOf = new Map<string, string>();
for (const group of groups) for (const character of group) groupOf.set(character, group);

/**
 * A key that is equal for all words that may be taken for each other. It is coarser than the eye: letter case is
 * folded. `align` says whether two words with one key really differ by lookalikes only.
 */
export function skeleton(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('i', 'l')
    .replace(folded, (characters) => fold[characters] ?? 'd');
}

/** What the key makes of each character; `cl` with any of its own lookalikes is `d`. */
const fold: Readonly<Record<string, string>> = {
  '1': 'l',
  '|': 'l',
  '0': 'o',
  '5': 's',
  '8': 'b',
  '2': 'z',
  rn: 'm',
  vv: 'w',
};
const folded = /rn|vv|c[l1|]|[1|0582]/g;

/** Whether a word can be changed by a slip at all. */
export function alike(a: string, b: string): boolean {
  return a !== b && groupOf.get(a) !== undefined && groupOf.get(a) === groupOf.get(b);
}

/**
 * The places where two words differ, if each is a slip of the eye.
 *
 * @returns edits in the order of the word, or undefined where the words differ otherwise
 */
export function align(found: string, expected: string): Edit[] | undefined {
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  while (i < found.length || j < expected.length) {
    const a = found[i] ?? '';
    const b = expected[j] ?? '';
    if (a === b) {
      i++;
      j++;
    } else if (alike(a, b)) {
      edits.push({ at: i, found: a, expected: b });
      i++;
      j++;
    } else {
      const pair = pairs.find(
        ([long, short]) => (found.startsWith(long, i) && b === short) || (a === short && expected.startsWith(long, j)),
      );
      if (pair === undefined) return undefined;
      const [long, short] = pair;
      const longFound = found.startsWith(long, i) && b === short;
      edits.push({ at: i, found: longFound ? long : short, expected: longFound ? short : long });
      i += longFound ? 2 : 1;
      j += longFound ? 1 : 2;
    }
  }
  return edits;
}

/** One slip inside a word. */
export interface Edit {
  /** Offset in the word that was found. */
  at: number;
  found: string;
  expected: string;
}
