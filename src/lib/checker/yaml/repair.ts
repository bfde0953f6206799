import { yamlFault } from '../../yaml/yaml-error.ts';
import type { Edit, Problem } from '../problem.ts';
import { type Change, changesAt, indentOf } from './changes.ts';
import type { Misfit } from './fit.ts';
import { type Judge, type ParseError, type Verdict, weight } from './judge.ts';
import { changesFor, misfitMessage } from './misfit-changes.ts';

/** How many problems of one document are told. */
const most = 40;
/** How many readings a document may take, in UTF-16 units: each way to repair it is one. */
const reading = 1_000_000;
/** Longer documents are only read, not repaired. */
const longest = 100_000;

/**
 * Tells what is wrong with a document by repairing it: of all small changes around the place where reading fails, the one
 * after which it reads best is what was meant. Then the next problem, until nothing is left that a change helps.
 *
 * @param text of one document, whose lines end with LF
 */
export function repair(text: string, judge: Judge): Problem[] {
  const original = text.split('\n');
  let lines = original;
  const problems: Problem[] = [];
  let left = text.length > longest ? 0 : Math.ceil(reading / Math.max(200, text.length));
  while (problems.length < most) {
    const verdict = judge.read(lines.join('\n'));
    if (weight(verdict) === 0) break;
    const best = bestChange(lines, verdict, judge, left);
    left = best.left;
    if (best.change === undefined) {
      problems.push(...untold(verdict, lines, original));
      break;
    }
    problems.push(told(best.change, verdict, lines, original, best.rest));
    lines = lines.map((line, at) => best.change?.lines.get(at) ?? line);
  }
  return problems.slice(0, most);
}

type Best = { change: Change | undefined; rest: number; left: number };

function bestChange(lines: readonly string[], verdict: Verdict, judge: Judge, budget: number): Best {
  const now = weight(verdict);
  const before = new Set(verdict.misfits.map(keyOf));
  let best: Change | undefined;
  let least = now;
  let left = budget;
  for (const change of candidates(lines, verdict)) {
    if (left-- <= 0) break;
    const read = judge.read(lines.map((line, at) => change.lines.get(at) ?? line).join('\n'));
    const then = weight(read);
    // What moves a fault elsewhere repairs nothing.
    if (isReadable(verdict) && read.misfits.some((misfit) => !before.has(keyOf(misfit)))) continue;
    if (then > least || then >= now || (then === least && best !== undefined && best.cost <= change.cost)) continue;
    best = change;
    least = then;
    if (then === 0) break;
  }
  return { change: best, rest: least, left: Math.max(0, left) };
}

function isReadable({ errors }: Verdict): boolean {
  return errors.every(({ code }) => code === 'DUPLICATE_KEY');
}

function keyOf({ kind, field, owner, ownerType }: Misfit): string {
  return [kind, field, owner, ownerType].join(' ');
}

/** What may be changed around the first place that does not read, the likeliest first. */
function candidates(lines: readonly string[], verdict: Verdict): Change[] {
  const [error] = verdict.errors;
  const [misfit] = verdict.misfits;
  const place = error?.offset ?? misfit?.start;
  if (place === undefined) return [];
  const at = lineAt(lines, place);
  const changes = error === undefined && misfit !== undefined ? [...changesFor(misfit, lines, at)] : [];
  const near = new Set([at, at - 1, at + 1, ...(error === undefined ? [] : [at - 2, at + 2]), ...above(lines, at)]);
  // An open quote or bracket is noticed at the end of what it swallows.
  if (error !== undefined && /closing|Missing|MULTILINE|end with/i.test(`${error.code} ${error.message}`))
    for (let i = at - 3; i > at - 12; i--) near.add(i);
  for (const line of near)
    if (line >= 0 && line < lines.length)
      for (const change of changesAt(lines, line))
        changes.push({ ...change, cost: change.cost + Math.min(4, Math.abs(line - at)) * 0.05 });
  return changes.sort((a, b) => a.cost - b.cost);
}

/** The lines that a line stands below: each the nearest that begins further left. */
function above(lines: readonly string[], at: number): number[] {
  const found: number[] = [];
  let depth = indentOf(lines[at] ?? '');
  for (let i = at - 1; i >= 0 && found.length < 6; i--) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || indentOf(line) >= depth) continue;
    depth = indentOf(line);
    found.push(i);
  }
  return found;
}

function lineAt(lines: readonly string[], offset: number): number {
  let end = 0;
  for (let at = 0; at < lines.length; at++) {
    end += (lines[at] ?? '').length + 1;
    if (offset < end) return at;
  }
  return Math.max(
    0,
    lines.findLastIndex((line) => line.trim() !== ''),
  );
}

function startOf(lines: readonly string[], at: number): number {
  let start = 0;
  for (let i = 0; i < at; i++) start += (lines[i] ?? '').length + 1;
  return start;
}

function told(
  change: Change,
  verdict: Verdict,
  lines: readonly string[],
  original: readonly string[],
  rest: number,
): Problem {
  const edits: Edit[] = [];
  for (const [at, text] of change.lines) {
    const edit = difference(original[at] ?? '', text);
    edits.push({ ...edit, start: startOf(original, at) + edit.start });
  }
  const [first] = [...change.lines.keys()].sort((a, b) => a - b);
  const at = first ?? 0;
  const line = original[at] ?? '';
  const [edit] = edits;
  const lineStart = startOf(original, at);
  // What is pointed at is never a blank alone: the line's first word then.
  const isBlank =
    edit === undefined || /^\s*$/.test(line.slice(edit.start - lineStart, edit.start - lineStart + edit.length));
  const column = isBlank ? Math.min(Math.max(line.search(/\S/), 0), line.length) : edit.start - lineStart;
  const length = isBlank ? Math.max(1, /^\S+/.exec(line.slice(column))?.[0].length ?? 1) : edit.length;
  const [misfit] = verdict.misfits;
  const isSyntax = verdict.errors.length > 0;
  const place = { start: lineStart + column, length, edits };
  // One of many ways to indent is a guess; a change after which nothing is wrong any more is none.
  const certain = change.cost < 1 || rest === 0;
  if (isSyntax) return { ...place, kind: 'syntax', message: syntaxMessage(verdict.errors[0], change, lines), certain };
  return { ...place, kind: misfit?.kind ?? 'field', message: misfitMessage(misfit, change.message), certain };
}

function syntaxMessage(error: ParseError | undefined, change: Change, lines: readonly string[]): string {
  if (error?.code === 'DUPLICATE_KEY') {
    const key = /^\s*(?:- +)*([^\s:]+)/.exec(lines[lineAt(lines, error.offset)] ?? '')?.[1] ?? '';
    return `\`${key}\` stands twice in one object: ${change.message}`;
  }
  if (error?.code === 'SWALLOWED') return `YAML reads this line as the rest of the text above it: ${change.message}`;
  return `YAML cannot read this: ${change.message}`;
}

/** What no change helps: the parser's first refusal, or each field that does not fit. */
function untold(verdict: Verdict, lines: readonly string[], original: readonly string[]): Problem[] {
  const text = lines.join('\n');
  const place = (offset: number, length: number): Pick<Problem, 'start' | 'length' | 'edits'> => {
    const at = lineAt(lines, offset);
    const line = original[at] ?? '';
    const column = Math.min(Math.max(0, offset - startOf(lines, at)), Math.max(0, line.length - 1));
    return {
      start: startOf(original, at) + column,
      length: Math.max(1, Math.min(length, line.length - column)),
      edits: [],
    };
  };
  const [error] = verdict.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (error !== undefined) {
    const { offset, length = 1, message } = yamlFault(text, error);
    const says = error.code === 'SWALLOWED' ? error.message : `YAML cannot read this: ${message}`;
    return [{ ...place(offset, length), kind: 'syntax', message: says, certain: false }];
  }
  const twice = verdict.errors.map(({ offset }): Problem => {
    const line = lines[lineAt(lines, offset)] ?? '';
    const key = /^\s*(?:- +)*([^\s:]+)/.exec(line)?.[1] ?? '';
    const message = `\`${key}\` stands twice in one object: take one of them away, or begin a new item of the list`;
    return { ...place(offset, key.length), kind: 'syntax', message, certain: false };
  });
  const others = verdict.misfits.map((misfit): Problem => {
    const { start, end, kind } = misfit;
    return { ...place(start, end - start), kind, message: misfitMessage(misfit, undefined), certain: false };
  });
  return [...twice, ...others];
}

/** The shortest piece in which two lines differ. */
function difference(from: string, to: string): Edit {
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head++;
  let tail = 0;
  const most = Math.min(from.length, to.length) - head;
  while (tail < most && from.at(-1 - tail) === to.at(-1 - tail)) tail++;
  return { start: head, length: from.length - head - tail, text: to.slice(head, to.length - tail) };
}
