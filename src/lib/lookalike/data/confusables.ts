/**
 * The ASCII characters that are taken for each other. UTS #39 knows of 0/O, 1/l/I/| and rn/m; the others are added
 * because terminals' typefaces draw them alike. Characters outside ASCII stand in the vocabulary's section `confusables`.
 */
const groups = ['liI1|', 'oO0', 'S5', 'B8', 'Z2'];

/** Two characters that are taken for one. */
export const pairs: ReadonlyArray<readonly [two: string, one: string]> = [
  ['rn', 'm'],
  ['vv', 'w'],
  ['VV', 'W'],
  ['cl', 'd'],
];

const groupOf = new Map(groups.flatMap((group) => [...group].map((character) => [character, group] as const)));
const digitOf = new Map([...groupOf].map(([character, group]) => [character, /\d/.exec(group)?.[0] ?? ''] as const));

/** Whether two different characters are taken for each other. */
export function areAlike(a: string, b: string): boolean {
  return a !== b && groupOf.has(a) && groupOf.get(a) === groupOf.get(b);
}

/** The letters that a character is taken for. */
export function lettersFor(character: string): string[] {
  return [...(groupOf.get(character) ?? '')].filter((other) => other !== character && /[a-z]/i.test(other));
}

/** All characters that digits are, or are taken for, for use in a character class. */
export const digitLike = `\\d${[...digitOf.keys()].filter((character) => !/\d/.test(character)).join('')}`;

/** The text with a digit for each character that is taken for one. */
export function toDigits(text: string): string {
  return text.replace(/\D/g, (character) => digitOf.get(character) ?? character);
}

/** The one or two characters that each of these is folded to, so that all that is taken for it becomes equal. */
const folds = new Map<string, string>([
  ...groups.flatMap((group) => {
    const first = (group[0] ?? '').toLowerCase();
    return [...group].map((character) => [character.toLowerCase(), first] as const);
  }),
  ...pairs,
]);

/**
 * A key that is equal for all words that may be taken for each other. It is coarser than the eye: letter case is
 * folded. `align` says whether two words with one key really differ by lookalikes only.
 */
export function skeleton(word: string): string {
  const fold = (found: string): string => folds.get(found) ?? found;
  return word
    .toLowerCase()
    .replace(/[i1|0582]/g, fold)
    .replace(/rn|vv|cl/g, fold);
}
