import { resolve } from 'node:path';
import type { SymptomSource } from '../../src/lib/symptom/index.ts';
import { type EvalSet, halfOf, readSet, tuneFolder } from '../eval/read-set.ts';
import { coloured, mistyped, random, tabled, withNoise, wrapped } from './mutate.ts';

/** The sets by name: `old` was tuned on, `tune` may be looked at, `test` is read here alone. */
export type Halves = { readonly old: EvalSet; readonly tune: EvalSet; readonly test: EvalSet };
export type HalfName = keyof Halves;

/** A text of a set, as it was or changed, with the entries that are right; the rows that it counts in. */
export type Case = {
  readonly id: string;
  readonly rows: readonly string[];
  readonly text: string;
  readonly right: ReadonlySet<string>;
};

/**
 * Reads the sets.
 * @throws {Error} where a thread stands in the wrong half
 */
export async function readHalves(): Promise<Halves> {
  const halves = {
    old: await readSet(tuneFolder, true),
    tune: await readSet(tuneFolder, false),
    test: await readSet(resolve(import.meta.dirname, '../eval/test'), false),
  };
  for (const half of ['tune', 'test'] as const) {
    const { pastes, questions, course, negatives, bare } = halves[half];
    const threads = [
      ...[...pastes, ...negatives, ...bare].map(({ id, thread }) => ({ id, thread })),
      ...[...questions, ...course].map(({ id, entries }) => ({ id, thread: entries[0] ?? '' })),
    ];
    const stray = threads.filter(({ thread }) => halfOf(thread) !== half).map(({ id }) => id);
    if (stray.length > 0)
      throw new Error(`these stand in ${half}, but their threads belong to the other half: ${stray.join(' ')}`);
  }
  return halves;
}

const asPasted = 'pastes';
const inNoise = 'pastes in noise';
const wild = 'pastes with colours and wraps';
const tableRow = 'pastes as a table row';

/** The ways in which each paste is tried; the first is as it was. */
export const pasteForms: readonly string[] = [asPasted, inNoise, wild, tableRow];

/**
 * The cases of a set: each paste in each form, each question as it was typed and mistyped, and the texts that no entry
 * answers. The same set gives the same cases. `noise` are lines of healthy logs.
 */
export function casesOf(
  { pastes, questions, course, negatives, bare }: EvalSet,
  sources: readonly SymptomSource[],
  noise: readonly string[],
): Case[] {
  const alike = new Map(sources.map(({ slug, alike: own }) => [slug, own]));
  // A slug that has no entry yet is no answer; what an entry is alike with is one.
  const rightOf = (entries: readonly string[]) =>
    new Set(entries.flatMap((slug) => (alike.has(slug) ? [slug, ...(alike.get(slug) ?? [])] : [])));
  const next = random(11);
  return [
    ...pastes.flatMap(({ id, topic, text, entries }): Case[] => {
      const right = rightOf(entries);
      const form = (rows: readonly string[], made: string): Case => ({ id, rows, text: made, right });
      return [
        form([asPasted, `pastes: ${topic}`], text),
        form([inNoise], withNoise(text, noise, next)),
        form([wild], wrapped(coloured(withNoise(text, noise, next), next))),
        form([tableRow], tabled(text)),
      ];
    }),
    ...questions.flatMap(({ id, language, text, entries }): Case[] => {
      const right = rightOf(entries);
      return [
        { id, rows: [`questions ${language}`], text, right },
        { id, rows: [`questions ${language}, mistyped`], text: mistyped(text, 2, next), right },
      ];
    }),
    ...course.map(
      ({ id, language, text, entries }): Case => ({ id, rows: [`course ${language}`], text, right: rightOf(entries) }),
    ),
    ...negatives.map(({ id, type, text }): Case => ({ id, rows: [`negatives: ${type}`], text, right: new Set() })),
    ...bare.map(
      ({ id, type, text, entries }): Case => ({ id, rows: [`bare: ${type}`], text, right: rightOf(entries) }),
    ),
  ];
}
