import { readShell } from '../../shell/read-shell.ts';
import { positionOf } from '../../source/source-file.ts';
import { textsOf } from '../../source/texts.ts';
import { vocabulary } from '../../source/vocabulary.ts';
import type { ContentRule } from './rule.ts';

/** Commands where people read sentences, and sentences where a shell reads commands. */
export const sentenceSwapped: ContentRule = {
  id: 'sentence-swapped',
  severity: 'error',
  title: 'A command where a sentence belongs, or a sentence for a command',
  fix: 'Write sentences as they are, and commands after run:.',
  bad: [{ fields: { fix: ['Read the events.', 'kubectl -n <namespace> get events'] } }],
  *check({ files }) {
    for (const file of files) {
      const { title, hint } = Object(file.frontMatter.yaml.data);
      if (typeof title === 'string' && title === hint) {
        const message =
          'title and hint are the same; the title is what the student sees, the hint a question that leads to the cause';
        yield { file: file.path, position: positionOf(file, ['title']), message };
      }
      for (const { text, key, path } of textsOf(file)) {
        const message =
          key === 'run' ? faultOfRun(text) : sentences.has(key) ? faultOfSentence(text, key, path) : undefined;
        if (message !== undefined) yield { file: file.path, position: positionOf(file, path), message };
      }
    }
  },
};

/** Fields that people read; steps are texts in the lists of these. */
const sentences: ReadonlySet<string> = new Set([
  'fix',
  'catchUp',
  'steps',
  'hint',
  'skips',
  'note',
  'do',
  'description',
  'state',
  'without',
  'destroys',
]);

function faultOfRun(text: string): string | undefined {
  if (/^`[^`]*`$/.test(text.trim())) return 'run: is a command already; remove the backticks around it';
  if (!/^[A-Z][a-z]+ (?:[a-z]+ ){2,}[a-z]+\b/.test(text) || vocabulary().commands.has(text.split(' ')[0] ?? ''))
    return undefined;
  return 'run: takes a command, and this is a sentence; write it as a step without run:';
}

function faultOfSentence(text: string, key: string, path: readonly PropertyKey[]): string | undefined {
  // A note to oneself, and nothing at all, are told as that.
  if (
    text !== '' &&
    key === 'hint' &&
    path.length === 1 &&
    !text.includes('?') &&
    !isCommand(text) &&
    !/^[A-Z]{3,}\b/.test(text)
  )
    return 'a hint is a question that leads to the cause and does not name it; write one that ends with ?';
  if (!isCommand(text)) return undefined;
  if (typeof path.at(-1) === 'number') return `this is a command; write run: ${shortened(text)}`;
  if (key === 'note') return 'this is a command; say in a sentence what it does, or make it a step of its own';
  return `this is a command, and ${key} is a sentence that people read; put it into words`;
}

/** A known program with an option, a placeholder or a word that it knows, and no end of a sentence. */
function isCommand(text: string): boolean {
  if (/[.!?:]$|[,;:] |[‘’“”]/.test(text) || /^[A-Z]/.test(text)) return false;
  const [command] = readShell(text);
  const [program = '', next = '', ...rest] = (command?.words ?? []).filter((word) => word !== 'sudo');
  if (!vocabulary().commands.has(program) || next === '') return false;
  const knowsNext = vocabulary().tree.get(program)?.subcommands.has(next) ?? false;
  return knowsNext || [next, ...rest].some((word) => /^-{1,2}[a-z]|^_[a-z]+_$|[/=]/i.test(word));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
