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
  return distance(typed, wanted) <= (length < 6 ? 1 : 2);
}

/** Longer words are data. */
const longest = 60;

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return a.slice(0, at) + (a[at + 1] ?? '') + (a[at] ?? '') + a.slice(at + 2) === b;
}

/** How many characters are put in, taken out, replaced, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
