import { closest } from 'fastest-levenshtein';
import { type Document, isNode } from 'yaml';
import type { z } from 'zod';
import type { KindId } from '../problem/kinds.ts';
import { exampleOf } from './field-examples.ts';
import { keyPlace, type Path, valuePlace } from './yaml-place.ts';

/** A schema problem at an offset of the YAML text (UTF-16 units). */
export type SchemaProblem = {
  readonly kind: KindId;
  readonly offset: number;
  readonly length?: number;
  readonly message: string;
  readonly suggestion?: string;
};

/** Translates what Zod found in a YAML document into places and words: one problem for each mistake. */
export function schemaProblems(error: z.ZodError, document: Document.Parsed, keys: readonly string[]): SchemaProblem[] {
  return error.issues.flatMap((issue) => translate(issue, [], document, keys));
}

type Issue = z.core.$ZodIssue;

function translate(issue: Issue, parent: Path, document: Document.Parsed, keys: readonly string[]): SchemaProblem[] {
  const path = [...parent, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], document, keys));
    case 'invalid_union':
      return translateUnion(issue, path, document, keys);
    case 'invalid_type':
      if (!document.hasIn(path) && path.length > 0) return [missingKey(path, document)];
      return [wrongValue(path, document, `must be ${expectedInWords[issue.expected] ?? issue.expected}`)];
    case 'invalid_value':
      if (!document.hasIn(path)) return [missingKey(path, document)];
      return [wrongValue(path, document, `must be ${issue.values.map(String).join(' or ')}`)];
    default:
      return [wrongValue(path, document, issue.message)];
  }
}

/**
 * A union fails with the issues of each of its forms. The form that the author meant is the one that fits
 * the type of the value; among several, the one with the fewest mistakes.
 */
function translateUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  document: Document.Parsed,
  keys: readonly string[],
): SchemaProblem[] {
  if (!document.hasIn(path)) return [missingKey(path, document)];
  const meant = issue.errors
    .filter((form) => !form.some((inner) => inner.path.length === 0 && wrongForm.has(inner.code)))
    .toSorted((a, b) => weight(a) - weight(b))[0];
  if (meant) return meant.flatMap((inner) => translate(inner, path, document, keys));
  return [wrongValue(path, document, 'has not the form of this field')];
}

/** What Zod answers when a value is of another form altogether. */
const wrongForm: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value']);

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0);
}

function unknownKey(path: Path, document: Document.Parsed, keys: readonly string[]): SchemaProblem {
  const key = String(path.at(-1));
  const place = keyPlace(path, document);
  const near = keys.length > 0 ? closest(key.toLowerCase(), [...keys]) : undefined;
  const isNear = near !== undefined && near !== key && sharesMost(key, near);
  const message = isNear
    ? `unknown key “${key}”; did you mean “${near}”?`
    : `unknown key “${key}”; ${allowed(path, keys)}`;
  return { kind: 'key-unknown', ...place, message, ...(isNear && { suggestion: near }) };
}

function allowed(path: Path, keys: readonly string[]): string {
  return path.length === 1
    ? `the fields are ${keys.join(', ')}`
    : `see ${fieldName(path.slice(0, -1))} in the authors’ guide`;
}

function sharesMost(a: string, b: string): boolean {
  const letters = new Set(b);
  return [...a.toLowerCase()].filter((letter) => letters.has(letter)).length >= Math.max(a.length, b.length) * 0.6;
}

function missingKey(path: Path, document: Document.Parsed): SchemaProblem {
  const owner = document.getIn(path.slice(0, -1), true);
  const offset = isNode(owner) ? (owner.range?.[0] ?? 0) : 0;
  const example = exampleOf(path);
  const message = `the field “${fieldName(path)}” is missing${example ? `; write ${example}` : ''}`;
  return { kind: 'key-missing', offset: path.length === 1 ? 0 : offset, message };
}

function wrongValue(path: Path, document: Document.Parsed, what: string): SchemaProblem {
  const example = exampleOf(path);
  const name = path.length === 0 ? 'the front matter' : `“${fieldName(path)}”`;
  return {
    kind: 'value-wrong',
    ...valuePlace(path, document),
    message: `${name} ${what}${example ? `; for example ${example}` : ''}`,
  };
}

/** `fix[2].run`: list positions count from 1, as a person counts. */
function fieldName(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${String(part)}`))
    .join('');
}

const expectedInWords: Readonly<Record<string, string>> = {
  string: 'text (put it into single quotes)',
  array: 'a list: one line “- …” for each item',
  object: 'fields of its own, each on a line, indented by two spaces',
  number: 'a number without quotes',
  int: 'a whole number without quotes',
};
