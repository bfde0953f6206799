import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { programs } from '../../src/lib/lookalike/data/programs.ts';
import { type Finding, findLookalikes, openVocabulary, type Vocabulary } from '../../src/lib/lookalike/index.ts';
import { rules } from '../../src/lib/lookalike/rules/all.ts';
import type { Rule } from '../../src/lib/lookalike/rules/rule.ts';
import { projectRoot } from '../command/project-root.ts';
import type { LookalikeSets } from './lookalike-sets.ts';
import { table } from './table.ts';

const serialised = readFileSync(resolve(projectRoot, 'src/lib/lookalike/data/vocabulary.txt'), 'utf8');

/** How many slips each rule points at, and in how many clean texts it finds something. */
export function printRules(sets: LookalikeSets): void {
  const { hits, alarms } = judge(sets, rules, openVocabulary(serialised));
  const names = [...hits.keys(), ...[...alarms.keys()].map((name) => `false, ${name}`)];
  const rows = rules.map(({ id }) => [
    id,
    ...[...hits.values(), ...alarms.values()].map((found) => shown(found.get(id) ?? 0)),
  ]);
  console.log(`Slips that each rule points at, and clean texts in which it finds something\n`);
  console.log(table(['', ...names], rows));
}

/** How many slips fewer are pointed at, and false findings more or fewer, with each rule and each list off in turn. */
export function printLookalikeAblation(sets: LookalikeSets): void {
  const whole = openVocabulary(serialised);
  const before = totals(sets, rules, whole);
  const row = (name: string, after: readonly number[]): string[] => [
    name,
    ...after.map((count, at) => signed(count - (before[at] ?? 0))),
  ];
  const names = [...sets.slips.keys(), ...[...sets.clean.keys()].map((name) => `false, ${name}`)];
  const rows = [
    ...rules.map((rule) =>
      row(
        `rule ${rule.id}`,
        totals(
          sets,
          rules.filter((other) => other !== rule),
          whole,
        ),
      ),
    ),
    ...sections().map((section) =>
      row(`list ${section}`, totals(sets, rules, openVocabulary(withoutSection(section)))),
    ),
    ...properties().map((property) =>
      row(`programs ${property}`, totals(sets, rules, openVocabulary(serialised, withoutProperty(property)))),
    ),
  ];
  console.log('What each rule and each list earns: the change with it off\n');
  console.log(table(['', ...names], [['all on', ...before.map(String)], ...rows]));
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Slips pointed at, and clean texts with a finding, by set and by the rule that found them; under `all` those of any. */
function judge(sets: LookalikeSets, own: readonly Rule[], vocabulary: Vocabulary): { hits: Counts; alarms: Counts } {
  const find = (text: string, lang: Parameters<typeof findLookalikes>[1]['lang']): Finding[] =>
    findLookalikes(text, { lang, vocabulary, rules: own });
  const hits = new Map(
    [...sets.slips].map(([name, slips]) => {
      const found = slips.map(({ block: { text, lang }, at, length }) =>
        find(text, lang).filter((finding) => covers(finding, text, at, length)),
      );
      return [name, countBy(found)];
    }),
  );
  const alarms = new Map(
    [...sets.clean].map(([name, blocks]) => [name, countBy(blocks.map(({ text, lang }) => find(text, lang)))]),
  );
  return { hits, alarms };
}

function totals(sets: LookalikeSets, own: readonly Rule[], vocabulary: Vocabulary): number[] {
  const { hits, alarms } = judge(sets, own, vocabulary);
  return [...hits.values(), ...alarms.values()].map((counts) => counts.get('all') ?? 0);
}

function countBy(texts: readonly (readonly Finding[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const findings of texts)
    for (const rule of new Set(findings.flatMap((finding) => ['all', finding.rule])))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function covers({ line, column, length }: Finding, text: string, at: number, width: number): boolean {
  const lineStart = text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, before) => sum + before.length + 1, 0);
  const start = lineStart + column - 1;
  return start < at + Math.max(1, width) && start + length > at;
}

function sections(): string[] {
  return [...serialised.matchAll(/^\[([a-z ]+)\]$/gm)].map(([, name = '']) => name);
}

function withoutSection(section: string): string {
  const start = serialised.indexOf(`[${section}]\n`);
  const next = serialised.slice(start + 1).search(/^\[[a-z ]+\]$/m);
  return serialised.slice(0, start) + (next === -1 ? '' : serialised.slice(start + 1 + next));
}

function properties(): string[] {
  return [...new Set([...programs.values()].flatMap((program) => Object.keys(program)))];
}

function withoutProperty(property: string): typeof programs {
  return new Map(
    [...programs].map(([name, program]) => [
      name,
      Object.fromEntries(Object.entries(program).filter(([key]) => key !== property)),
    ]),
  );
}

function shown(count: number): string {
  return count === 0 ? '·' : String(count);
}

function signed(count: number): string {
  return count === 0 ? '·' : count > 0 ? `+${count}` : `−${-count}`;
}
