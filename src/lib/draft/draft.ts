import type { PlainStep, Step } from '../step/step.ts';
import { byLanguage, type LanguageCode } from '../symptom/languages/index.ts';

/** What an author has said about a new entry so far. Texts are as they were typed; what is missing is empty. */
export type Draft = {
  readonly title: string;
  readonly topic: string;
  /** What was printed, as it was pasted. */
  readonly printed: string;
  readonly asks: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly hint: string;
  readonly fix: readonly Step[];
  readonly verify: { readonly run: string; readonly expect: string };
  readonly catchUp: 'topic' | readonly Step[];
  readonly skips: string;
  readonly why: string;
  readonly related: readonly string[];
  readonly sources: readonly string[];
  /** With which versions somebody ran the fix. */
  readonly tried: string;
};

/** The fields of a draft as texts, by the ids of the issue form: lists have one item a line. */
export type DraftText = Readonly<Partial<Record<DraftField, string>>>;

export type DraftField =
  | 'title'
  | 'topic'
  | 'symptom'
  | `asks-${LanguageCode}`
  | 'hint'
  | 'fix'
  | 'verify-run'
  | 'verify-expect'
  | 'catch-up'
  | 'skips'
  | 'why'
  | 'related'
  | 'sources'
  | 'tried';

/** Reads the texts of a form or of a command's options. */
export function readDraft(text: DraftText): Draft {
  const one = (field: DraftField) => (text[field] ?? '').trim().replace(/\s*\n\s*/g, ' ');
  const block = (field: DraftField) => (text[field] ?? '').replace(/^\s*\n|\s+$/g, '');
  const list = (field: DraftField) =>
    distinct((text[field] ?? '').split('\n').map((line) => line.replace(/^\s*[-*•]\s+/, '').trim()));
  const catchUp = block('catch-up');
  return {
    title: one('title'),
    topic: one('topic'),
    printed: block('symptom'),
    asks: byLanguage((code) => list(`asks-${code}`)),
    hint: one('hint'),
    fix: readSteps(block('fix')),
    verify: { run: block('verify-run').replace(/^\$ /, ''), expect: block('verify-expect') },
    catchUp: catchUp === '' || catchUp === 'topic' ? 'topic' : readSteps(catchUp),
    skips: one('skips'),
    why: block('why'),
    related: distinct(
      one('related')
        .split(/[,\s]+/)
        .map((slug) => slug.replace(/^.*\/e\/|\/$/g, '')),
    ),
    sources: distinct(one('sources').split(/\s+/)),
    tried: one('tried'),
  };
}

/**
 * Reads steps, one a line: a sentence, or a command that begins with `$ `. Lines that are indented by two spaces go on
 * with the command above.
 */
function readSteps(text: string): PlainStep[] {
  const steps: PlainStep[] = [];
  for (const line of text.split('\n')) {
    const last = steps.at(-1);
    if (/^ {2}/.test(line) && typeof last === 'object')
      steps[steps.length - 1] = { run: `${last.run}\n${line.slice(2)}` };
    else if (/^\s*\$ /.test(line)) steps.push({ run: line.replace(/^\s*\$ /, '').trimEnd() });
    else if (line.trim() !== '') steps.push(line.replace(/^\s*(?:\d+[.)]|[-*•])\s+/, '').trim());
  }
  return steps;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)].filter((item) => item !== '');
}
