/** No value is longer, in UTF-16 units. */
export const longestValue = 200;

/** The first sign of a value that a shell reads as more than itself: a paste must not smuggle in a command. */
export function unsafeSign(value: string): string | undefined {
  return /[^\w.:/@=,+~-]/.exec(value)?.[0];
}

/** Whether what a paste tells may stand in a command for a placeholder: neither another command nor an option of it. */
export function isSafeValue(value: string): boolean {
  return value !== '' && value.length <= longestValue && !value.startsWith('-') && unsafeSign(value) === undefined;
}
