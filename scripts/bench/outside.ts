import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findLookalikes, openVocabulary } from '../../src/lib/lookalike/index.ts';
import type { Matcher } from '../../src/lib/symptom/index.ts';
import { projectRoot } from '../command/project-root.ts';
import { type OutsideText, readOutside, readTyped } from './outside-texts.ts';
import { table } from './table.ts';

type Row = Record<'texts' | 'answered' | 'first' | 'three' | 'right' | 'wrong' | 'unread' | 'unsure', number>;

/**
 * Tries the matcher and the checker on texts of other projects, cloned below a folder: what is known and should not be
 * is told one by one, for nobody tunes on it and the texts are not kept here.
 */
export function outsideReport(matcher: Matcher, folder: string): string {
  const texts = readOutside(folder);
  const rows = new Map<string, Row>();
  const doubtful: string[] = [];
  for (const one of texts) {
    const row = rows.get(one.set) ?? {
      texts: 0,
      answered: 0,
      first: 0,
      three: 0,
      right: 0,
      wrong: 0,
      unread: 0,
      unsure: 0,
    };
    rows.set(one.set, row);
    doubtful.push(...count(row, one, matcher));
  }
  const typed = readTyped(folder);
  const found = findings(typed);
  return [
    '━━ outside: texts of other projects',
    table(
      ['', 'texts', 'answered', 'first', 'in three', 'known, right', 'known, wrong', 'known, not read', 'unsure'],
      [...rows].map(([set, row]) => [set, ...Object.values(row).map(String)]),
    ),
    ...doubtful,
    ...(typed.length === 0
      ? []
      : [`thefuck: of ${typed.length} mistyped commands, the checker points at ${found.length}`, ...found]),
  ].join('\n');
}

function count(row: Row, { set, id, text, entries }: OutsideText, matcher: Matcher): string[] {
  const { verdict, results } = matcher.match(text);
  const isRight = (one: { entry: string } | undefined) => one !== undefined && entries?.includes(one.entry) === true;
  const [best] = results;
  row.texts++;
  row.answered += Number(entries !== undefined && entries.length > 0);
  row.first += Number(isRight(best));
  row.three += Number(results.slice(0, 3).some(isRight));
  row.unsure += Number(verdict === 'unsure');
  if (verdict !== 'known') return [];
  row[entries === undefined ? 'unread' : isRight(best) ? 'right' : 'wrong']++;
  if (isRight(best)) return [];
  return [
    `  ${set} ${id}: ${best?.entry}${entries === undefined ? ' (not read)' : ''}\n    ${best?.line?.text.slice(0, 160)}`,
  ];
}

function findings(commands: readonly string[]): string[] {
  const file = resolve(projectRoot, 'src/lib/lookalike/data/vocabulary.txt');
  const vocabulary = openVocabulary(readFileSync(file, 'utf8'));
  return commands.flatMap((command) => {
    const [one] = findLookalikes(command, { lang: 'shell', vocabulary });
    return one === undefined ? [] : [`  ${command}: ${one.found} → ${one.expected}`];
  });
}
