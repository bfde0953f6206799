import { valueOptions } from '../data/programs.ts';
import type { Vocabulary } from '../data/vocabulary.ts';
import { isLetterPipe } from './letter-pipe.ts';
import type { Word } from './word.ts';

/** How many substitutions inside each other are followed. */
const deepest = 20;

/** Tells each word which command it stands in, which words may be subcommands, and whose value a value is. */
export function followCommands(words: readonly Word[], text: string, vocabulary: Vocabulary): void {
  const walk = new CommandWalk(vocabulary);
  // Commands that nobody knows, but that the text calls itself.
  const called = new Set(words.flatMap(({ role, text: name }) => (role === 'command' ? [name] : [])));
  let key = '';
  for (const word of words) {
    if (endsCommand(text, word.before?.end ?? 0, word.start)) walk.reset();
    if (isLetterPipe(word, { text, program: walk.program, expected: walk.expected(word), called, vocabulary })) {
      word.role = 'operator';
      if (word.next?.role === 'argument') word.next.role = 'command';
    }
    walk.step(word);
    if (word.role === 'key' || (word.role === 'flag' && text[word.end] === '=')) key = word.text;
    else if (word.role === 'value') word.key = key;
    else if (word.role !== 'comment') key = '';
  }
}

/** Whether a line ends between two words without going on in the next. */
function endsCommand(text: string, from: number, to: number): boolean {
  for (let i = text.indexOf('\n', from); i !== -1 && i < to; i = text.indexOf('\n', i + 1)) {
    const last = text[i - 1] === '\r' ? text[i - 2] : text[i - 1];
    if (last !== '\\') return true;
  }
  return false;
}

/** Follows simple commands through the tree of known commands: `kubectl`, `kubectl get`, … */
class CommandWalk {
  program = '';
  #path = '';
  #isPiped = false;
  /** Whether the next word can still be a subcommand. */
  #isDescending = false;
  #isAfterFlag = false;
  /** The option whose value is expected. */
  #option = '';
  /** How many names are to come before a command: behind `docker exec`, `ssh`. */
  #namesLeft: number | undefined;
  #operator = '';
  /** Commands that wait for the `)` of a substitution inside them. */
  readonly #outer: Array<{ program: string; path: string }> = [];
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Forgets everything: a new line or a prompt. */
  reset(): void {
    this.#outer.length = 0;
    this.#begin('');
  }

  #begin(program: string): void {
    this.program = program;
    this.#path = program;
    this.#isDescending = program !== '';
    this.#isAfterFlag = false;
    this.#option = '';
    this.#namesLeft = program === 'ssh' ? 1 : undefined;
  }

  /** The program that a name is, or was meant to be: the options of `kubectI` are those of `kubectl`. */
  #programOf(name: string): string {
    if (name.length < 4 || this.#vocabulary.knows(name)) return name;
    return this.#vocabulary.meant(name, 'command')?.word ?? name;
  }

  /** What must stand in the place of a word: `operand` for what no pipe can stand for, `value` behind an option. */
  expected({ before }: Word): 'operand' | 'value' | undefined {
    const { runs, number, numbers = '', operand } = this.#vocabulary.program(this.program);
    if (before?.text === this.program && (number === true || operand === true)) return 'operand';
    if (this.#namesLeft !== undefined && this.#namesLeft > 0 && this.#option === '') return 'operand';
    if (this.#option === '') return undefined;
    return runs === true || numbers.includes(this.#option.slice(1)) ? 'operand' : 'value';
  }

  /** Takes the next word in, and tells it where it stands. */
  step(word: Word): void {
    if (this.#isHandedOn(word)) word.role = 'command';
    if (word.role === 'command') {
      this.#begin(this.#programOf(word.text.replace(/^.*\//, '')));
      this.#isPiped = this.#operator === '|';
      this.#operator = '';
    }
    word.program = this.program;
    word.path = this.#path;
    word.isPiped = this.#isPiped;
    if (word.role === 'prompt') this.reset();
    else if (word.role === 'operator') this.#operate(word);
    else if (word.role === 'flag') this.#takeFlag(word);
    else if (word.role === 'argument') this.#takeArgument(word);
    else if (word.role !== 'command') this.#isAfterFlag = false;
  }

  /** Whether a word is run as a command, though the shell takes it for an argument. */
  #isHandedOn({ role, before }: Word): boolean {
    if (role === 'argument') return this.#namesLeft === 0 || /^-(?:exec|ok)(?:dir)?$/.test(before?.text ?? '');
    // `bash -c 'ls /etc'`
    return role === 'string' && /sh$/.test(this.program) && before?.role === 'flag' && /^-\w*c$/.test(before.text);
  }

  #takeFlag({ text, next, end }: Word): void {
    const hasValue = next?.role === 'value' && next.start === end + 1;
    this.#isAfterFlag = !hasValue;
    this.#option = !hasValue && takesValue(text, this.program, this.#vocabulary) ? text : '';
  }

  #takeArgument(word: Word): void {
    const isValue = this.#option !== '';
    this.#option = '';
    if (!isValue && this.#namesLeft !== undefined) this.#namesLeft--;
    if (!this.#isDescending || isValue) return;
    const subcommands = this.#vocabulary.tree.get(this.#path)?.subcommands;
    if (subcommands !== undefined && subcommands.size > 0) word.role = 'subcommand';
    if (subcommands?.has(word.text)) {
      this.#path = `${this.#path} ${word.text}`;
      if (/^(?:exec|run|rsh|debug)$/.test(word.text) && this.#vocabulary.program(this.program).containers === true)
        this.#namesLeft = 1;
    } else if (!this.#isAfterFlag) this.#isDescending = false;
    this.#isAfterFlag = false;
  }

  /** Behind `docker run -v $(pwd):/src -w` it is docker's options again. */
  #operate({ text }: Word): void {
    this.#operator = text;
    for (const character of text) {
      if (character === '(') {
        if (this.#outer.length < deepest) this.#outer.push({ program: this.program, path: this.#path });
        this.#begin('');
      } else if (character === ')') {
        const { program = '', path = '' } = this.#outer.pop() ?? {};
        this.#begin('');
        this.program = program;
        this.#path = path;
      } else if (character !== '$') this.#begin('');
    }
    // A letter stands for the pipe.
    if (/^[a-z1]+$/i.test(text)) this.#operator = '|';
  }
}

/** Whether the value of an option is the next word. */
export function takesValue(option: string, program: string, vocabulary: Vocabulary): boolean {
  if (option.startsWith('--')) return valueOptions.has(option.slice(2)) || vocabulary.numberFlags.has(option.slice(2));
  const { values = '', numbers = '' } = vocabulary.program(program);
  return option.length === 2 && (values + numbers).includes(option.slice(1));
}
