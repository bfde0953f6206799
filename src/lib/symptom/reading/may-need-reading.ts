/**
 * Whether a text may be a command, a kind word or typed in another keyboard layout: one short line, without the colon that
 * nearly every error has.
 */
export function mayNeedReading(text: string): boolean {
  return text.length <= 2000 && !/:\s|[^\\\s]\s*\n\s*\S/.test(text);
}

/** Whether there may be a command in a text, alone or with what it printed. */
export function mayHaveCommand(text: string): boolean {
  return mayNeedReading(text) || text.trim().includes('\n');
}
