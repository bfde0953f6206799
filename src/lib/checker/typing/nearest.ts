import { distance } from '../../text/distance.ts';

/** The rows of a keyboard, each shifted to the right against the one above. */
const rows = ['1234567890-', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(rows.flatMap((row, y) => [...row].map((key, x) => [key, { x: x + y * 0.4, y }] as const)));

/**
 * The one known name that a word was meant to be, as fingers err: one key too many, missing, wrong or swapped, in long
 * words two. Of several the likeliest, where the others are clearly less likely.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const cost = typingCost(word, name);
    if (cost === undefined || cost >= second) continue;
    if (cost < least) [best, least, second] = [name, cost, least];
    else second = cost;
  }
  return second - least >= 0.2 ? best : undefined;
}

/** How far a typed word is from a name, less where fingers err often; undefined where it is another word. */
export function typingCost(word: string, name: string): number | undefined {
  if (word === name || word === '') return undefined;
  const [typed, wanted] = [word.toLowerCase(), name.toLowerCase()];
  // A difference in letter case, or of how words are joined.
  if (typed === wanted) return 0.1;
  if (squeezed(typed) === squeezed(wanted)) return 0.2;
  // `pod` and `pods`.
  if (`${typed}s` === wanted || `${wanted}s` === typed) return 0.4;
  const length = Math.min(typed.length, wanted.length);
  if (length < 3 || typed.length > longest) return undefined;
  // `node1` and `node2` are two names.
  if (typed.replace(/\d/g, '') === wanted.replace(/\d/g, '')) return undefined;
  const most = length < 4 ? 1 : length < 8 ? 1 : 2;
  const errors = distance(typed, wanted, most);
  if (errors > most) return undefined;
  if (length < 4 && typed[0] !== wanted[0] && [...typed].sort().join('') !== [...wanted].sort().join(''))
    return undefined;
  return errors - (isUsual(typed, wanted) ? 0.3 : 0) + (typed[0] === wanted[0] ? 0 : 0.3);
}

/** Longer words are data. */
const longest = 60;

function squeezed(word: string): string {
  return word.replace(/[-_.]/g, '');
}

/** Whether a key beside the right one was hit, two were swapped, or one was hit twice or once too few. */
function isUsual(typed: string, wanted: string): boolean {
  const at = [...wanted].findIndex((c, i) => c !== typed[i]);
  const [a = '', b = ''] = [typed[at], wanted[at]];
  if (typed.length === wanted.length) {
    if (a === wanted[at + 1] && typed[at + 1] === b) return true;
    const [one, other] = [places.get(a), places.get(b)];
    return one !== undefined && other !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < 1.3;
  }
  const [long, short] = typed.length > wanted.length ? [typed, wanted] : [wanted, typed];
  const odd = [...long].findIndex((c, i) => c !== short[i]);
  return long[odd] === long[odd - 1] || long[odd] === long[odd + 1];
}
