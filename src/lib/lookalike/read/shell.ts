import { capitalCommand, isCapitalCommand, looksLikeCommand } from './looks-like-command.ts';
import type { Reading } from './reading.ts';
import { readShellWord } from './shell-word.ts';

/** Reads shell text: words, quotes, comments, pipes, continuation lines, here-documents. */
export function readShell(reading: Reading, from: number, to: number): void {
  new ShellReader(reading, from, to, false).read();
}

/** Reads one command, as after a prompt; says where the next line begins. */
export function readCommand(reading: Reading, from: number, to: number): number {
  return new ShellReader(reading, from, to, true).read();
}

class ShellReader {
  readonly #reading: Reading;
  readonly #text: string;
  readonly #from: number;
  readonly #to: number;
  readonly #isOneCommand: boolean;
  #at: number;
  /** Whether the next word is a program, unless it is an assignment or an option. */
  #expectsCommand = true;
  #isInBackticks = false;
  /** What follows `<` or `>` is a file. */
  #isRedirected = false;
  /** The word before, and the last word that another command follows. */
  #last = '';
  #prefix = '';
  /** Words that end here-documents which begin on the next line. */
  #heredocs: string[] = [];

  constructor(reading: Reading, from: number, to: number, isOneCommand: boolean) {
    this.#reading = reading;
    this.#text = reading.text;
    this.#from = from;
    this.#at = from;
    this.#to = to;
    this.#isOneCommand = isOneCommand;
  }

  read(): number {
    while (this.#at < this.#to) {
      const c = this.#text[this.#at] ?? '';
      if (c === '\n') {
        this.#endLine();
        if (this.#isOneCommand) break;
      } else if (c === ' ' || c === '\t' || c === '\r') this.#at++;
      else if (c === '\\' && /^\\\r?\n/.test(this.#text.slice(this.#at, this.#at + 3))) this.#continueLine();
      else if (this.#isSentence(c)) this.#readSentence();
      else if (c === '#' && (this.#at === this.#from || /[\s;&|()]/.test(this.#text[this.#at - 1] ?? '')))
        this.#readComment();
      else if (/[|&;()`]/.test(c)) this.#readOperator(c);
      else if (c === '<' || c === '>') this.#readRedirection();
      else this.#readWord();
    }
    return this.#at;
  }

  #endLine(): void {
    this.#at++;
    this.#expectsCommand = true;
    this.#isInBackticks = false;
    for (const word of this.#heredocs.splice(0)) this.#readHeredoc(word);
  }

  /** A `\` at the line's end; consoles begin the next line with `>`. */
  #continueLine(): void {
    this.#at = this.#text.indexOf('\n', this.#at) + 1;
    const quote = /[ \t]*>[ \t]/y;
    quote.lastIndex = this.#at;
    if (!this.#isOneCommand || !quote.test(this.#text)) return;
    this.#reading.add(this.#at, quote.lastIndex, 'prompt');
    this.#at = quote.lastIndex;
  }

  /** A line that begins with a capitalised word and goes on in words is what a program printed, not a command. */
  #isSentence(c: string): boolean {
    if (!this.#expectsCommand || c < 'A' || c > 'Z') return false;
    const before = this.#text[this.#at - 1] ?? '\n';
    if (before !== '\n' && before !== ' ') return false;
    const line = this.#text.slice(this.#at, Math.min(this.#to, this.#at + 200));
    const first = /^([A-Z][a-z][\w.]*):?[ \t]+[\w"'“<[(/]/.exec(line)?.[1];
    if (first === undefined) return false;
    const { vocabulary } = this.#reading;
    if (capitalCommand(first, vocabulary) !== undefined)
      return !isCapitalCommand(first, line.slice(first.length), vocabulary, true);
    return !vocabulary.commands.has(first.toLowerCase()) && !vocabulary.commands.has(first);
  }

  #readSentence(): void {
    const end = this.#reading.lineEnd(this.#at, this.#to);
    this.#reading.addWords(this.#at, end, 'output');
    this.#at = end;
  }

  /** `# kubectl get pods` may be a root prompt: it is, when a known command with arguments follows. */
  #readComment(): void {
    const end = this.#reading.lineEnd(this.#at, this.#to);
    const hashes = /^#+[ \t]+(?=[\w./-]+(?:[ \t]|$))/.exec(this.#text.slice(this.#at, end))?.[0].length;
    const isPrompt =
      hashes !== undefined && looksLikeCommand(this.#text.slice(this.#at + hashes, end), this.#reading.vocabulary);
    this.#reading.add(this.#at, isPrompt ? this.#at + 1 : end, isPrompt ? 'prompt' : 'comment');
    this.#at = isPrompt ? this.#at + 1 : end;
  }

  #readOperator(first: string): void {
    const start = this.#at;
    if (first === '`') this.#at++;
    else while (this.#at < this.#to && /[|&;()]/.test(this.#text[this.#at] ?? '')) this.#at++;
    this.#reading.add(start, this.#at, 'operator');
    this.#isRedirected = false;
    // Behind `$(…)` and a closing backtick the outer command goes on.
    if (first === '`') {
      this.#isInBackticks = !this.#isInBackticks;
      this.#expectsCommand = this.#isInBackticks;
    } else this.#expectsCommand = !/^\)+$/.test(this.#text.slice(start, this.#at));
  }

  #readRedirection(): void {
    const heredoc = /<<-?[ \t]*(['"]?)([\w.-]+)\1/y;
    heredoc.lastIndex = this.#at;
    const word = heredoc.exec(this.#text)?.[2];
    if (word !== undefined && heredoc.lastIndex <= this.#to) {
      this.#heredocs.push(word);
      this.#at = heredoc.lastIndex;
      return;
    }
    while (this.#at < this.#to && /[<>&]/.test(this.#text[this.#at] ?? '')) this.#at++;
    this.#isRedirected = true;
  }

  #readHeredoc(word: string): void {
    const start = this.#at;
    for (let line = start; line < this.#to; ) {
      const end = this.#reading.lineEnd(line, this.#to);
      if (this.#text.slice(line, end).trim().replace(/^> ?/, '') === word) {
        this.#reading.embed(start, line);
        this.#at = Math.min(end + 1, this.#to);
        return;
      }
      line = end + 1;
    }
    this.#reading.embed(start, this.#to);
    this.#at = this.#to;
  }

  #readWord(): void {
    const start = this.#at;
    const isValue = this.#expectsCommand && this.#isValue(start);
    const isCommand = this.#expectsCommand && !this.#isRedirected && !isValue;
    this.#at = readShellWord(this.#reading, start, this.#to, isCommand, (from, to) => {
      readShell(this.#reading, from, to);
    });
    const word = this.#text.slice(start, this.#at);
    if (this.#isRedirected) this.#isRedirected = false;
    else if (word.endsWith('$(')) this.#expectsCommand = true;
    else if (this.#expectsCommand && !isValue && !/^\w+=/.test(word) && !word.startsWith('-')) {
      this.#prefix = word.replace(/^.*\//, '');
      this.#expectsCommand = this.#reading.vocabulary.program(this.#prefix).runs === true;
    } else if (word === '--') this.#expectsCommand = true;
    this.#last = word;
  }

  /** Whether a word belongs to `xargs -n` or `timeout` before it, and the command comes behind it. */
  #isValue(at: number): boolean {
    if (this.#last === 'timeout') return /^[\dOolIiSBZ.]+[smhd]?[ \t]/.test(this.#text.slice(at, at + 12));
    const letter = /^-([A-Za-z])$/.exec(this.#last)?.[1];
    return letter !== undefined && (this.#reading.vocabulary.program(this.#prefix).values?.includes(letter) ?? false);
  }
}
