import { readSet, tuneFolder } from './read-set.ts';

/** Healthy logs of many tools, of which nothing is an error: the noise around what is tried, and never known. */
export async function healthyLogs(): Promise<string[]> {
  const { negatives } = await readSet(tuneFolder, true);
  return negatives.filter(({ type }) => type === 'log').map(({ text }) => text);
}

/** The filled lines of some logs. */
export function linesOf(logs: readonly string[]): string[] {
  return logs.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
}
