/**
 * The letter of a key as a Latin keyboard has it, small: with a Russian or Greek layout the key K writes another letter,
 * and shortcuts are named after the Latin one. Layouts that place Latin letters elsewhere, such as Dvorak, keep theirs.
 */
export function latinKey({ key, code }: KeyboardEvent): string {
  const small = key.toLowerCase();
  return /^\P{ASCII}$/u.test(small) ? code.replace(/^Key/, '').toLowerCase() : small;
}
