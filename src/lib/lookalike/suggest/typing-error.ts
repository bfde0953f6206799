import { distance } from '../../text/distance.ts';

/**
 * Whether two words differ as fingers err: one character (of longer words two) too many, missing, wrong, or swapped with
 * its neighbour. In words of up to three characters a wrong one makes another word: `get` and `set`.
 */
export function isTypingError(typed: string, wanted: string): boolean {
  if (typed === wanted || Math.abs(typed.length - wanted.length) > 2) return false;
  // `node-1` and `node-2` are two names.
  if (typed.replace(/\d/g, '') === wanted.replace(/\d/g, '')) return false;
  // `pod` and `pods` mean the same.
  if (`${typed}s` === wanted || `${wanted}s` === typed) return false;
  const length = Math.min(typed.length, wanted.length);
  if (length < 2 || Math.max(typed.length, wanted.length) > longest) return false;
  if (length <= 3 && typed.length === wanted.length) return isSwapped(typed, wanted);
  const most = length < 6 ? 1 : 2;
  return distance(typed, wanted, most) <= most;
}

/** Longer words are data. */
const longest = 60;

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}
