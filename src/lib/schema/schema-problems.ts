import { type Document, isMap, isNode } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../problem/nearest.ts';
import type { RuleId } from '../problem/rules.ts';
import { isoDay } from '../yaml/iso-day.ts';
import { keyPlace, type Path, valuePlace } from '../yaml/yaml-place.ts';
import { explanationAt, keysAt } from './explained.ts';

/** A schema problem at an offset of the YAML text (UTF-16 units). */
export type SchemaProblem = {
  readonly kind: RuleId;
  readonly offset: number;
  readonly length?: number;
  readonly message: string;
  readonly suggestion?: string;
  readonly certain?: boolean;
};

/**
 * Translates what Zod found in a YAML document into places and words: one problem for each mistake.
 * `schema` is what the document was to fit, and says how its fields look.
 */
export function schemaProblems(error: z.ZodError, document: Document.Parsed, schema: z.ZodType): SchemaProblem[] {
  const all = error.issues.flatMap((issue) => flatten(issue, [], document));
  // Of a value of another type, nothing else that is said of it holds.
  const mistyped = new Set(all.filter(({ issue }) => issue.code === 'invalid_type').map(({ path }) => fieldName(path)));
  const issues = all.filter(({ issue, path }) => issue.code === 'invalid_type' || !mistyped.has(fieldName(path)));
  const missing = new Map(
    issues.filter(({ path }) => isMissing(path, document)).map(({ path }) => [fieldName(path), path]),
  );
  const problems: SchemaProblem[] = [];
  for (const { issue, path } of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    // A file that is not an entry at all may have thousands.
    for (const key of issue.keys.slice(0, 30)) {
      // A misspelt key is unknown and the right one is missing: that is one mistake, told once.
      const absent = [...missing.values()].filter((other) => fieldName(other.slice(0, -1)) === fieldName(path));
      const near =
        meantKey(key, schema, path) ??
        nearest(key, [...absent.map((other) => String(other.at(-1))), ...longKeys(schema, path)]);
      if (near !== undefined) missing.delete(fieldName([...path, near]));
      const sentence = near === undefined ? splitSentence(path, key, document) : undefined;
      // A sentence that YAML took for a field lacks none.
      if (sentence) for (const other of absent) missing.delete(fieldName(other));
      problems.push(sentence ?? unknownKey([...path, key], near, document, schema));
    }
  }
  for (const { issue, path } of issues) {
    if (issue.code === 'unrecognized_keys') continue;
    if (!isMissing(path, document))
      problems.push(wrongDay(issue, path, document) ?? wrongValue(issue, path, document, schema));
    else if (missing.delete(fieldName(path))) problems.push(missingKey(path, document, schema));
  }
  return problems;
}

/** The field for which people write another word of the same meaning, where it may stand. */
function meantKey(key: string, schema: z.ZodType, path: Path): string | undefined {
  const own = writtenKeys(schema, path);
  const lower = key.toLowerCase().replace(/[_-]/g, '');
  return own.find((name) => name.toLowerCase() === lower) ?? own.find((name) => otherWords[name]?.includes(lower));
}

const otherWords: Readonly<Record<string, readonly string[]>> = {
  run: ['cmd', 'command', 'exec', 'execute', 'shell', 'bash', 'code', 'script'],
  expect: ['expected', 'expects', 'output', 'result', 'shows', 'prints'],
  do: ['action', 'step', 'open'],
  hint: ['clue', 'tip', 'nudge', 'question', 'help'],
  fix: ['solution', 'steps', 'fixes', 'resolution', 'solve'],
  verify: ['check', 'test', 'verification'],
  confirm: ['diagnose', 'diagnosis', 'ensure'],
  symptom: ['error', 'errors', 'message', 'messages', 'symptoms', 'printed'],
  asks: ['ask', 'questions', 'phrases', 'queries'],
  catchUp: ['shortcut', 'skip', 'workaround'],
  sources: ['source', 'links', 'link', 'urls', 'url', 'references', 'seen'],
  related: ['neighbours', 'neighbors', 'similar', 'seealso'],
  added: ['created', 'date', 'written'],
  reviewed: ['updated', 'modified', 'lastreviewed', 'checked'],
  often: ['frequency', 'weight', 'priority'],
  title: ['name', 'heading'],
  topic: ['category', 'subject'],
  note: ['comment', 'why', 'explain'],
  destroys: ['warning', 'danger', 'loses', 'deletes'],
  when: ['if', 'case', 'where'],
  description: ['summary', 'about'],
};

/** The fields that a value may have; any short word comes near to the short ones. */
function longKeys(schema: z.ZodType, path: Path): string[] {
  return writtenKeys(schema, path).filter((key) => path.length === 0 || key.length > 3);
}

/** No author writes the kind of a page: its folder tells it. */
function writtenKeys(schema: z.ZodType, path: Path): string[] {
  return keysAt(schema, path).filter((key) => path.length > 0 || key !== 'kind');
}

type Issue = z.core.$ZodIssue;
type Located = { readonly issue: Issue; readonly path: Path };

/**
 * A union fails with the issues of each of its forms. The form that the author meant is the one that fits
 * the type of the value; among several, the one with the fewest mistakes.
 */
function flatten(issue: Issue, parent: Path, document: Document.Parsed): Located[] {
  const path = [...parent, ...issue.path];
  if (issue.code !== 'invalid_union' || isMissing(path, document)) return [{ issue, path }];
  const meant = issue.errors
    .filter((form) => !form.some((inner) => inner.path.length === 0 && wrongForm.has(inner.code)))
    .toSorted((a, b) => weight(a) - weight(b))[0];
  return meant ? meant.flatMap((inner) => flatten(inner, path, document)) : [{ issue, path }];
}

/** What Zod answers when a value is of another form altogether. */
const wrongForm: ReadonlySet<string> = new Set(['invalid_type', 'invalid_value']);

/** A key that another form has says more than any mistake further in; a misspelt one is a mistake like others. */
function weight(issues: readonly Issue[]): number {
  const missing = issues.flatMap(({ code, path }) =>
    code === 'invalid_type' && path.length === 1 ? [String(path[0])] : [],
  );
  const isForeign = (key: string) => nearest(key, missing) === undefined;
  const own = issues.find(({ code, path }) => code === 'unrecognized_keys' && path.length === 0);
  const foreign = own?.code === 'unrecognized_keys' ? own.keys.filter(isForeign).length : 0;
  return 100 * foreign + issues.length;
}

function isMissing(path: Path, document: Document.Parsed): boolean {
  return path.length > 0 && !document.hasIn(path);
}

function inWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${expectedInWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be ${issue.values.map(String).join(' or ')}`;
    case 'invalid_union':
      return 'is not in the form that this field needs';
    default:
      return issue.message;
  }
}

/** An item of a list that is one sentence with a colon in it, which YAML takes for a field and its value. */
function splitSentence(path: Path, key: string, document: Document.Parsed): SchemaProblem | undefined {
  const item = document.getIn(path, true);
  if (typeof path.at(-1) !== 'number' || !isMap(item) || item.items.length !== 1 || !/^\p{Lu}|\s/u.test(key))
    return undefined;
  const message = `“${fieldName(path)}” is a text with a colon in it; put it into single quotes: - '${key}: …'`;
  return { kind: 'value-wrong', ...keyPlace([...path, key], document), message };
}

function unknownKey(path: Path, near: string | undefined, document: Document.Parsed, schema: z.ZodType): SchemaProblem {
  const key = String(path.at(-1));
  const fields =
    path.length === 1
      ? `the fields are ${writtenKeys(schema, []).join(', ')}`
      : `remove it from “${fieldName(path.slice(0, -1))}”`;
  return {
    kind: 'key-unknown',
    ...keyPlace(path, document),
    message: `unknown key “${key}”; ${near === undefined ? fields : `did you mean “${near}”?`}`,
    ...(near !== undefined && { suggestion: near }),
  };
}

function missingKey(path: Path, document: Document.Parsed, schema: z.ZodType): SchemaProblem {
  const owner = document.getIn(path.slice(0, -1), true);
  const offset = path.length > 1 && isNode(owner) ? (owner.range?.[0] ?? 0) : 0;
  const example = explanationAt(schema, path)?.example;
  const message = `the field “${fieldName(path)}” is missing${example ? `; write ${example}` : ''}`;
  return { kind: 'key-missing', offset, message };
}

/** A day in another form, if it is certain which one is meant. */
function wrongDay(issue: Issue, path: Path, document: Document.Parsed): SchemaProblem | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'date') return undefined;
  const day = isoDay(String(document.getIn(path)));
  if (day === undefined) return undefined;
  const suggestion = `'${day}'`;
  const message = `“${fieldName(path)}” is not a valid date; write ${String(path.at(-1))}: ${suggestion}`;
  return { kind: 'value-wrong', ...valuePlace(path, document), message, suggestion, certain: true };
}

function wrongValue(issue: Issue, path: Path, document: Document.Parsed, schema: z.ZodType): SchemaProblem {
  const example = explanationAt(schema, path)?.example;
  const name = path.length === 0 ? 'the front matter' : `“${fieldName(path)}”`;
  if (typeof path.at(-1) === 'number' && document.getIn(path) === null) {
    const message = `${name} is empty; write ${example ?? 'what belongs there'}, or remove the dash`;
    return { kind: 'value-wrong', ...valuePlace(path, document), message };
  }
  const message = `${name} ${inWords(issue)}${example ? `; for example ${example}` : ''}`;
  return { kind: 'value-wrong', ...valuePlace(path, document), message };
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
