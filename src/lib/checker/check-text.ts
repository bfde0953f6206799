import { correct, findLookalikes, type Language, type Vocabulary } from '../lookalike/index.ts';
import type { CheckFinding, Problem } from './problem.ts';
import type { LoadSchemas, Schemas } from './schemas/schemas.ts';
import { checkWords, isUsualOption } from './typing/check-words.ts';
import type { YamlReport } from './yaml/check-yaml.ts';

/** What was looked at, and what was found in it. */
export interface CheckReport {
  /** What the text was read as: `YAML: Kubernetes Service v1 (1.34)`, `shell command`. */
  readonly looked: string;
  /** What was not looked at, each as the end of “not checked: …”. */
  readonly unchecked: readonly string[];
  /** In the order of the text; none overlaps another. */
  readonly findings: readonly CheckFinding[];
}

/** Longer texts are read for lookalike characters only: what people paste is shorter. In UTF-16 units. */
const longest = 300_000;

/**
 * Checks a text for all that the checker knows: lookalike characters, how it is written, the fields of its kind of file,
 * and typing errors. The parsers and the schemas are loaded when a text needs them.
 */
export async function checkText(text: string, { lang, vocabulary, load }: CheckOptions): Promise<CheckReport> {
  const lookalikes = findLookalikes(text, { lang, vocabulary });
  const found = lookalikes.map(({ rule: _, ...finding }): CheckFinding => {
    const start = offsetOf(text, finding.line, finding.column);
    return { ...finding, edits: [{ start, length: finding.length, text: finding.expected }] };
  });
  if (text.length > longest)
    return {
      looked: nameOf(lang),
      unchecked: ['anything but lookalike characters in so long a text'],
      findings: found,
    };
  // What only looks alike is put right first, or it would be told twice.
  // Windows' line ends are no part of a line.
  const plain = correct(text, lookalikes).replace(/\r(?=\n)/g, ' ');
  const isMoved = plain.length !== text.length;
  const { looked, unchecked, problems } = await read(isMoved ? text.replace(/\r(?=\n)/g, ' ') : plain, {
    lang,
    vocabulary,
    load,
  });
  const taken = found.flatMap(({ edits }) => edits);
  const others = problems
    .filter(
      ({ start, length }) => !taken.some((edit) => edit.start < start + length && start < edit.start + edit.length),
    )
    .map((problem) => findingOf(text, problem));
  return { looked, unchecked, findings: inOrder([...found, ...others]) };
}

interface CheckOptions {
  readonly lang: Language;
  readonly vocabulary: Vocabulary;
  readonly load: LoadSchemas;
}

type Read = { readonly looked: string; readonly unchecked: readonly string[]; readonly problems: readonly Problem[] };

async function read(text: string, { lang, vocabulary, load }: CheckOptions): Promise<Read> {
  if (lang === 'yaml') {
    const { names, unchecked, problems } = await readYaml(text, load, vocabulary);
    const kinds = names.filter((name) => name !== 'YAML');
    return { looked: kinds.length === 0 ? 'YAML' : `YAML: ${kinds.join(', ')}`, unchecked, problems };
  }
  const isPlain = lang !== 'dockerfile' && mayBeConfig.test(text);
  const config = isPlain ? (await import('./config/config-kind.ts')).configKind(text) : undefined;
  if (config !== undefined) return { looked: config.name, unchecked: config.unchecked, problems: config.check(text) };
  const { problems: words, hasCommand } = checkWords(text, lang, vocabulary, await optionsFor(text, vocabulary, load));
  if (lang === 'dockerfile') {
    const { checkDockerfile } = await import('./config/dockerfile.ts');
    const unchecked = ['whether images and files exist'];
    return { looked: 'Dockerfile', unchecked, problems: [...checkDockerfile(text), ...words] };
  }
  if (lang === 'text' || words.some(({ kind }) => kind === 'layout'))
    return {
      looked: nameOf(lang),
      unchecked: ['grammar: it is no command and no file that is known here'],
      problems: words,
    };
  const { embeddedIn } = await import('./shell/commands-of.ts');
  // What calls no known program may be another language.
  const problems = [...(hasCommand ? await checkGrammar(text, lang === 'console') : []), ...words];
  const names: string[] = [];
  const unchecked = new Set([
    hasCommand ? 'what the commands do' : 'its grammar, because no command in it is known here',
  ]);
  for (const { text: body, start } of embeddedIn(text)) {
    if (!/^(?:apiVersion|kind|services|- hosts|\s*- name):/m.test(body)) continue;
    const inside = await readYaml(body, load, vocabulary);
    names.push(...inside.names);
    for (const one of inside.unchecked) unchecked.add(one);
    problems.push(...inside.problems.map((problem) => moved(problem, start)));
  }
  return { looked: [nameOf(lang), ...names].join(', with '), unchecked: [...unchecked], problems };
}

async function readYaml(text: string, load: LoadSchemas, vocabulary: Vocabulary): Promise<YamlReport> {
  const { checkYaml, schemasFor } = await import('./yaml/check-yaml.ts');
  const schemas = await Promise.all(schemasFor(text).map(async (name) => [name, await load(name)] as const));
  return checkYaml(text, new Map(schemas), vocabulary);
}

/** Lines of sections, and of hosts: what files of settings begin with. */
const mayBeConfig = /^[ \t]*(?:\[[\w.:-]+\]?[ \t]*$|Host(?:Name)?[ \t])/im;
/** What a shell reads by its grammar: words and options alone need no parser. */
const grammar = /["'`$(){}|&;<>\\[]|^\s*(?:for|if|while|until|case|function)\b/m;

async function checkGrammar(text: string, isConsole: boolean): Promise<Problem[]> {
  return grammar.test(text) ? (await import('./shell/check-shell.ts')).checkShell(text, isConsole) : [];
}

/** The long options of programs, where a text has one that is not known without them. */
async function optionsFor(text: string, vocabulary: Vocabulary, load: LoadSchemas): Promise<Schemas['types']> {
  const names = [...text.matchAll(/\s--([a-z][\w-]*)/g)].map(([, name = '']) => name);
  return names.every((name) => isUsualOption(name, vocabulary)) ? {} : (await load('options')).types;
}

function moved(problem: Problem, by: number): Problem {
  const edits = problem.edits.map((edit) => ({ ...edit, start: edit.start + by }));
  return { ...problem, start: problem.start + by, edits };
}

function nameOf(lang: Language): string {
  return { shell: 'shell', console: 'console session', yaml: 'YAML', dockerfile: 'Dockerfile', text: 'text' }[lang];
}

function findingOf(text: string, { start, length, kind, message, certain, edits }: Problem): CheckFinding {
  const before = text.slice(0, start);
  const line = before.split('\n').length;
  const column = start - before.lastIndexOf('\n');
  const [edit] = edits;
  const isHere = edit !== undefined && edits.length === 1 && edit.start === start && edit.length === length;
  const found = text.slice(start, start + length);
  return { line, column, length, found, ...(isHere && { expected: edit.text }), kind, message, certain, edits };
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** In the order of the text, without what lies over an earlier finding. */
function inOrder(findings: readonly CheckFinding[]): CheckFinding[] {
  const sorted = [...findings].sort((a, b) => a.line - b.line || a.column - b.column);
  return sorted.filter((finding, at) => {
    const before = sorted[at - 1];
    return before === undefined || before.line !== finding.line || before.column + before.length <= finding.column;
  });
}
