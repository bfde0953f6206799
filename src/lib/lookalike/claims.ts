import type { Slip } from './finding.ts';

/** What the rules found in one text, each word judged by one rule only. */
export class Claims {
  readonly #slips: Claimed[] = [];
  /** For each character, the rule that has found something in its word: its number from 1. */
  readonly #owners: Uint8Array;
  #rules = 0;

  constructor(text: string) {
    this.#owners = new Uint8Array(text.length);
  }

  /** Adds what one rule found, but what lies in a word in which an earlier rule found something. */
  add(rule: string, slips: Iterable<Slip>): void {
    this.#rules++;
    for (const slip of slips) if (slip.kind !== 'ascii' || this.#claim(slip)) this.#slips.push({ ...slip, rule });
  }

  #claim(slip: Slip): boolean {
    const { start, found } = slip.word ?? slip;
    const owners = this.#owners.subarray(start, start + found.length);
    if (owners.some((owner) => owner !== 0 && owner !== this.#rules)) return false;
    owners.fill(this.#rules);
    return true;
  }

  /**
   * In the order of the text, but what is written alike again and again and differs in small letters only: `baseuri` is
   * not `baseurl` when it stands twice. A slip of the eye is made once.
   */
  slips(): Claimed[] {
    const counts = new Map<string, number>();
    for (const slip of this.#slips) if (isWeak(slip)) counts.set(nameOf(slip), (counts.get(nameOf(slip)) ?? 0) + 1);
    return this.#slips
      .filter((slip) => !isWeak(slip) || (counts.get(nameOf(slip)) ?? 0) < 2)
      .sort((a, b) => a.start - b.start);
  }
}

function isWeak({ found, word }: Slip): boolean {
  return /^[ild]$/.test(found) && word !== undefined && /^[a-z._-]{4,}$/.test(word.found);
}

function nameOf({ word }: Slip): string {
  return word?.found ?? '';
}

/** A slip, and the rule that found it. */
interface Claimed extends Slip {
  readonly rule: string;
}
