import type { Language, Vocabulary, Word } from '../../lookalike/index.ts';
import { readWords, shadowOf } from '../../lookalike/index.ts';
import { meantLayout } from '../../text/keyboard-layout.ts';
import type { Problem } from '../problem.ts';
import { nearestName } from './nearest.ts';

/** Words of commands that nobody knows beside words that are known, as “unknown, did you mean”. */
export function checkWords(text: string, lang: Language, vocabulary: Vocabulary, options: Options): CheckedWords {
  const layout = otherLayout(text, vocabulary);
  if (layout !== undefined) return { problems: [layout], hasCommand: false };
  if (lang === 'text') return { problems: [], hasCommand: false };
  const words = readWords(shadowOf(text, vocabulary), lang, vocabulary);
  const known = new Known(vocabulary, text, words, options);
  const problems = words.flatMap((word) => [...known.check(word)]);
  const isKnown = ({ role, text: name }: Word): boolean =>
    role === 'command' &&
    (vocabulary.commands.has(name.replace(/^.*\//, '')) || vocabulary.program(name).runs === true);
  return { problems, hasCommand: problems.some(({ kind }) => kind === 'typing') || words.some(isKnown) };
}

/** The long options of programs. */
type Options = Readonly<Record<string, Readonly<Record<string, string>>>>;

interface CheckedWords {
  readonly problems: Problem[];
  /** Whether a program is called that is known here, or nearly. */
  readonly hasCommand: boolean;
}

/** A text that was typed in another keyboard layout: `лгиусед пуе зщвы`. */
function otherLayout(text: string, vocabulary: Vocabulary): Problem | undefined {
  const line = text.trim();
  if (line.length > 500) return undefined;
  const meant = meantLayout(line, (word) => vocabulary.commands.has(word) || vocabulary.words.has(word));
  if (meant === undefined || meant.meant !== 'QWERTY') return undefined;
  const place = { start: text.indexOf(line), length: line.split('\n', 1)[0]?.length ?? 1 };
  const message = `this is typed with the ${meant.typed} keyboard layout; did you mean \`${meant.text}\`?`;
  return {
    ...place,
    kind: 'layout',
    message,
    certain: false,
    edits: [{ start: place.start, length: line.length, text: meant.text }],
  };
}

class Known {
  readonly #vocabulary: Vocabulary;
  readonly #text: string;
  readonly #options: Options;
  /** Names that the text gives itself: functions, aliases, files that it makes. */
  readonly #own: ReadonlySet<string>;

  constructor(vocabulary: Vocabulary, text: string, words: readonly Word[], options: Options) {
    this.#options = options;
    this.#vocabulary = vocabulary;
    this.#text = text;
    this.#own = new Set([
      ...[...text.matchAll(/^\s*(?:function\s+)?([\w-]+)\s*\(\)|\balias\s+([\w-]+)=/gm)].map(
        ([, a, b]) => a ?? b ?? '',
      ),
      ...words.filter(({ role }) => role === 'argument').map(({ text: name }) => name),
    ]);
  }

  *check(word: Word): Iterable<Problem> {
    if (word.role === 'command') yield* this.#command(word);
    else if (word.role === 'subcommand') yield* this.#subcommand(word);
    else if (word.role === 'flag') yield* this.#option(word);
    yield* this.#ports(word);
  }

  *#command(word: Word): Iterable<Problem> {
    const { text: name, next } = word;
    const { commands, tree } = this.#vocabulary;
    if (!/^[a-z][a-z\d-]{2,}$/.test(name) || commands.has(name) || this.#own.has(name)) return;
    // `<container>` is filled by the reader.
    if (this.#text[word.start - 1] === '<') return;
    const meant = nearestName(name, commands);
    if (meant === undefined) return;
    // What follows tells a typing error from a program that nobody here knows.
    const leads =
      next !== undefined &&
      (tree.get(meant)?.subcommands.has(next.text) === true || (next.role === 'flag' && tree.has(meant)));
    if (!leads && (this.#vocabulary.knows(name) || name.length < 5 || meant.length < 5)) return;
    yield this.#meant(word, name, meant, `no command \`${name}\` is known; did you mean \`${meant}\`?`);
  }

  *#subcommand(word: Word): Iterable<Problem> {
    const { text: name, path, before, next, start, end } = word;
    const known = this.#vocabulary.tree.get(path)?.subcommands;
    if (known === undefined || known.has(name)) return;
    // `kubectl get pods-n demo`
    const [, head = '', option = ''] = /^([a-z]+)(-[a-zA-Z])$/.exec(name) ?? [];
    if (head !== '' && known.has(head) && next !== undefined) {
      const message = `a blank is missing before \`${option}\`; did you mean \`${head} ${option}\`?`;
      yield {
        start,
        length: end - start,
        kind: 'typing',
        message,
        certain: false,
        edits: [{ start: start + head.length, length: 0, text: ' ' }],
      };
      return;
    }
    if (!/^[a-z][a-z-]{2,}$/.test(name) || this.#vocabulary.commands.has(name)) return;
    const meant = nearestName(name, known);
    // A plural or a name of one's own is no error.
    if (meant === undefined || meant === `${name}s` || `${meant}s` === name || before?.role === 'flag') return;
    const isWord = this.#vocabulary.knows(name);
    if (isWord && name.length < 6) return;
    yield this.#meant(word, name, meant, `\`${path}\` has no \`${name}\`; did you mean \`${meant}\`?`);
  }

  *#option(word: Word): Iterable<Problem> {
    const { text: option, next, program, start, end } = word;
    const name = /^--([a-z][a-z-]{2,})$/.exec(option)?.[1];
    if (name === undefined || !this.#vocabulary.commands.has(program) || isHandedOn(word)) return;
    const { flags } = this.#vocabulary;
    // `--name space`
    const following =
      next !== undefined && /^[a-z]{4,}$/.test(next.text) && this.#text.slice(end, next.start) === ' ' ? next.text : '';
    for (const joined of [name + following, `${name}-${following}`])
      if (following !== '' && joinedOptions.has(joined)) {
        const message = `did you mean \`--${joined}\`, in one word?`;
        const length = (next?.end ?? end) - start;
        yield {
          start,
          length,
          kind: 'typing',
          message,
          certain: false,
          edits: [{ start, length, text: `--${joined}` }],
        };
        return;
      }
    const own = this.#options[program];
    if (own !== undefined) {
      const [wanted] = own[name] === undefined ? [nearestName(name, Object.keys(own))] : [];
      // `--stage` may be right beside `--staged`.
      const isOther = wanted?.startsWith(name) === true && this.#vocabulary.knows(name);
      if (wanted !== undefined && wanted !== 'help' && !isOther)
        yield this.#meant(
          word,
          option,
          `--${wanted}`,
          `\`${program}\` has no option \`${option}\`; did you mean \`--${wanted}\`?`,
        );
      if (wanted !== undefined || own[name] !== undefined) return;
    }
    const isKnown =
      flags.has(name) ||
      this.#vocabulary.knows(name) ||
      name.split('-').every((part) => part.length < 3 || this.#vocabulary.knows(part));
    if (isKnown || name.length < 5) return;
    const meant = nearestName(name, flags) ?? nearestName(name, usualOptions);
    if (meant !== undefined && meant.length >= 5)
      yield this.#meant(
        word,
        option,
        `--${meant.replace(/^-+/, '')}`,
        `no option \`${option}\` is known; did you mean \`--${meant.replace(/^-+/, '')}\`?`,
      );
  }

  /** `80;80`: where a colon belongs, the shell ends the command. */
  *#ports({ role, start, before }: Word): Iterable<Problem> {
    if (role !== 'operator' || this.#text[start] !== ';' || before === undefined) return;
    const around = this.#text.slice(Math.max(0, start - 6), start + 7);
    if (!/\d{2,5};\d{2,5}(?:\D|$)/.test(around)) return;
    const message = 'a `;` ends the command; did you mean `:` between two ports?';
    yield { start, length: 1, kind: 'typing', message, certain: false, edits: [{ start, length: 1, text: ':' }] };
  }

  #meant({ start }: Word, found: string, meant: string, message: string): Problem {
    return {
      start,
      length: found.length,
      kind: 'typing',
      message,
      certain: false,
      edits: [{ start, length: found.length, text: meant }],
    };
  }
}

/** Whether an option is known without the list of its program. */
export function isUsualOption(name: string, { flags }: Vocabulary): boolean {
  return flags.has(name) || usualOptions.includes(name);
}

/** Whether an option stands behind a lone `--`: then it belongs to what the command runs. */
function isHandedOn(word: Word): boolean {
  for (let one = word.before; one !== undefined && one.role !== 'operator'; one = one.before) {
    if (one.text === '--') return true;
    if (one.role === 'command') return false;
  }
  return false;
}

/** Options that people write in two words. */
const joinedOptions: ReadonlySet<string> = new Set(
  'namespace all-namespaces all-containers dry-run show-labels restart-policy network-alias kube-context create-namespace ask-become-pass ask-pass no-cache remove-orphans follow-redirects force-recreate ignore-daemonsets delete-emptydir-data grace-period field-selector sort-by'.split(
    ' ',
  ),
);

/** Options that no list holds because no slip of the eye can change them. */
const usualOptions: readonly string[] =
  'namespace filename output selector replicas context kubeconfig follow previous watch force recursive image restart publish detach volume network hostname env-file entrypoint workdir privileged build project-name values version repo install upgrade wait timeout atomic create-namespace inventory limit become check verbose tags skip-tags extra-vars ask-become-pass'.split(
    ' ',
  );
