import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** A text of another project. `entries` are the right answers; absent where nobody has read it. */
export type OutsideText = {
  readonly set: string;
  /** Its file below the folder, with a line where the file holds several. */
  readonly id: string;
  readonly text: string;
  readonly entries?: readonly string[] | undefined;
};

/** How each project's texts are read: its folder's name, and what is right where no label says more. */
const sets: Readonly<Record<string, { read: (folder: string) => Omit<OutsideText, 'set'>[]; standard?: readonly [] }>> =
  {
    /** What tools of a cluster printed. https://github.com/robusta-dev/holmesgpt */
    holmesgpt: { read: (folder) => files(folder, 'tests/llm/fixtures/**/*.txt') },
    /** Logs of systems that mostly run. https://github.com/logpai/loghub */
    loghub: { read: (folder) => files(folder, '*/*_2k.log').flatMap(windows), standard: [] },
    /** Faults of a cluster in words. https://github.com/itbench-hub/ITBench */
    ITBench: {
      read: (folder) => files(folder, 'documentation/library/faults/*-*.md').flatMap(description),
      standard: [],
    },
    /** What students of another course ask. https://github.com/DataTalksClub/faq-assistant */
    'faq-assistant': {
      read: (folder) => files(folder, 'evals/data/slack_sample.jsonl').flatMap(questions),
      standard: [],
    },
  };

/** The texts of all projects that lie below a folder, each under its own name; the same text counts once a project. */
export function readOutside(folder: string): OutsideText[] {
  const labels = readLabels();
  return Object.entries(sets).flatMap(([set, { read, standard }]) => {
    const root = resolve(folder, set);
    if (!existsSync(root)) return [];
    const seen = new Set<string>();
    return read(root).flatMap((own): OutsideText[] => {
      const key = hashOf(own.text);
      if (own.text.trim() === '' || seen.has(key)) return [];
      seen.add(key);
      return [{ ...own, set, entries: labels.get(key) ?? standard }];
    });
  });
}

/** The commands that another project's tests of typing errors hold. https://github.com/nvbn/thefuck */
export function readTyped(folder: string): string[] {
  const root = resolve(folder, 'thefuck');
  if (!existsSync(root)) return [];
  const all = files(root, 'tests/rules/*.py').flatMap(({ text }) =>
    [...text.matchAll(/\bCommand\(\s*(['"])(.+?)\1\s*,/g)].map((hit) => hit[2] ?? ''),
  );
  return [...new Set(all)].filter((command) => !command.includes('{'));
}

/** By this the labels name a text, for the text itself is not ours to keep. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function readLabels(): Map<string, readonly string[]> {
  const file = resolve(import.meta.dirname, '../eval/outside-labels.jsonl');
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { hash, entries }: { hash: string; entries: readonly string[] } = JSON.parse(line);
      return [hash, entries];
    }),
  );
}

type File = { readonly id: string; readonly text: string };

function files(folder: string, pattern: string): File[] {
  return globSync(pattern, { cwd: folder })
    .toSorted()
    .map((id) => ({ id, text: readFileSync(resolve(folder, id), 'utf8') }));
}

function windows({ id, text }: File): File[] {
  const lines = text.trim().split(/\r?\n/);
  return Array.from({ length: Math.ceil(lines.length / 20) }, (_, at) => ({
    id: `${basename(dirname(id))}:${at * 20 + 1}`,
    text: lines.slice(at * 20, at * 20 + 20).join('\n'),
  }));
}

/** The title, and the paragraphs below it up to the next heading, without the table. */
function description({ id, text }: File): File[] {
  const [, title = '', body = ''] = /^# (.+)\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(text) ?? [];
  const words = body.split('\n').filter((line) => !line.startsWith('|') && line.trim() !== '');
  return title === '' ? [] : [{ id: basename(id), text: [title, ...words].join('\n') }];
}

function questions({ text }: File): File[] {
  return text
    .trim()
    .split('\n')
    .map((line, at) => ({ id: `line ${at + 1}`, text: String(JSON.parse(line).query) }));
}
