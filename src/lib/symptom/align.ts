import type { PlaceholderName } from '../placeholder/placeholders.ts';
import { negations, stopWords } from './languages/words.ts';
import type { PasteWords } from './paste-words.ts';
import { patternWords, reach } from './pattern.ts';

/** A symptom ready to be aligned: its words' stems, their rarity, and the placeholder before each. */
export type Pattern = {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly gaps: readonly (PlaceholderName | '')[];
  readonly total: number;
  /** What each word is for the verdict: `must` (a negation or a number: without it another thing is said), `content`, `filler`. */
  readonly roles: readonly ('must' | 'content' | 'filler')[];
};

/** The best place of a symptom in a paste. Positions count the paste's words. */
export type Alignment = {
  /** Rarity of the words found in order, less what was skipped between them. */
  readonly mass: number;
  /** `mass` as a share of the whole symptom's. */
  readonly coverage: number;
  /** Pairs of symptom word and paste word, in order. */
  readonly pairs: readonly (readonly [word: number, position: number])[];
  /** The symptom's words that were not found. */
  readonly missing: readonly number[];
  /** Words that stand in the paste where the symptom has none. */
  readonly extra: number;
};

/** Prepares a symptom; `sixths` is the rarity of its words as `assemble` gives it. */
export function pattern(symptom: string, sixths: readonly number[]): Pattern {
  const words = patternWords(symptom);
  const weights = words.map((_, at) => (sixths[at] ?? 1) / 6);
  // kubeadm prints the same text as an error that stops it and as a warning.
  const hasLevel = symptom.includes('[ERROR');
  const roles = words.map(({ raw }) => (hasLevel && raw === 'error' ? 'must' : role(raw)));
  const isRich = roles.filter((own, at) => own === 'content' && (weights[at] ?? 0) >= commonWord).length >= enoughWords;
  return {
    stems: words.map((word) => word.stem),
    weights,
    gaps: words.map((word) => word.gap),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    roles: roles.map((own, at) => (own === 'content' && isRich && (weights[at] ?? 0) < commonWord ? 'filler' : own)),
  };
}

/** Rarity under which a word, such as `error`, says little where there are enough others. */
const commonWord = 1;
const enoughWords = 4;

/** Words that tell what is wrong with a thing: another message of the same shape has another one. */
const hinges: ReadonlySet<string> = new Set([
  'probe',
  'unknown',
  'missing',
  'invalid',
  'required',
  'expired',
  'refused',
  'denied',
  'forbidden',
  'unauthorized',
  'exceeded',
  'unsupported',
  'undefined',
  'timed',
  'timeout',
  'already',
  'pull',
  'push',
]);

function role(raw: string): 'must' | 'content' | 'filler' {
  if (negations.has(raw) || hinges.has(raw) || /^\d+$/.test(raw)) return 'must';
  return stopWords.has(raw) || raw.length === 1 ? 'filler' : 'content';
}

/**
 * Finds where in the paste the symptom's words stand in order with the greatest rarity. One pass over those words of
 * the paste that the symptom has: time is the number of such places times the symptom's length.
 */
export function align(symptom: Pattern, paste: PasteWords): Alignment | undefined {
  const size = symptom.stems.length;
  const places = matchingPlaces(symptom, paste);
  if (places.length === 0) return undefined;
  // Of the ends at each word: the heaviest, and the latest, which may leave less to skip for the words after it.
  const heaviest: (Link | undefined)[] = new Array<Link | undefined>(size);
  const latest: (Link | undefined)[] = new Array<Link | undefined>(size);
  let best: Link | undefined;
  for (const { position, word } of places) {
    const weight = symptom.weights[word] ?? 0;
    let link: Link = { word, position, mass: weight, before: undefined };
    let allowed = reach(symptom.gaps[word] ?? '');
    for (let earlier = word - 1; earlier >= 0; earlier--) {
      link = follow(link, weight, allowed, heaviest[earlier]);
      if (latest[earlier] !== heaviest[earlier]) link = follow(link, weight, allowed, latest[earlier]);
      allowed += 1 + reach(symptom.gaps[earlier] ?? '');
    }
    const old = heaviest[word];
    if (old === undefined || link.mass >= old.mass) heaviest[word] = link;
    if (old === undefined || link.mass >= old.mass - (position - old.position) * skipCost) latest[word] = link;
    if (best === undefined || link.mass > best.mass + 1e-9) best = link;
  }
  return best && describe(symptom, best);
}

/** The better of `link` and the same word after `end`. `allowed` words may stand between them for nothing. */
function follow(link: Link, weight: number, allowed: number, end: Link | undefined): Link {
  if (end === undefined || end.position >= link.position) return link;
  const extra = link.position - end.position - 1 - allowed;
  const mass = end.mass + weight - (extra > 0 ? extra * skipCost : 0);
  return mass > link.mass ? { word: link.word, position: link.position, mass, before: end } : link;
}

/** What a word costs that stands in the paste between two words of the symptom without a placeholder for it. */
const skipCost = 0.12;

type Link = {
  readonly word: number;
  readonly position: number;
  readonly mass: number;
  readonly before: Link | undefined;
};

/** Places in order; of one place, the symptom's later words first, so that no word follows itself. */
function matchingPlaces(symptom: Pattern, paste: PasteWords): { position: number; word: number }[] {
  const places: { position: number; word: number }[] = [];
  for (let word = symptom.stems.length - 1; word >= 0; word--) {
    for (const position of paste.places.get(symptom.stems[word] ?? '') ?? []) places.push({ position, word });
  }
  return places.sort((a, b) => a.position - b.position || b.word - a.word);
}

function describe(symptom: Pattern, end: Link): Alignment {
  const pairs: [number, number][] = [];
  for (let link: Link | undefined = end; link !== undefined; link = link.before)
    pairs.unshift([link.word, link.position]);
  const found = new Set(pairs.map(([word]) => word));
  let extra = 0;
  for (let at = 1; at < pairs.length; at++) {
    const [word, position] = pairs[at] ?? [0, 0];
    const [earlier, before] = pairs[at - 1] ?? [0, 0];
    let allowed = 0;
    for (let between = earlier + 1; between <= word; between++)
      allowed += reach(symptom.gaps[between] ?? '') + (between < word ? 1 : 0);
    extra += Math.max(0, position - before - 1 - allowed);
  }
  return {
    mass: Math.max(0, end.mass),
    coverage: symptom.total > 0 ? Math.max(0, end.mass) / symptom.total : 0,
    pairs,
    missing: [...symptom.stems.keys()].filter((word) => !found.has(word)),
    extra,
  };
}
