import type { ChildProcess } from 'node:child_process';
import type { FileHandle } from 'node:fs/promises';
import { release } from 'node:os';

/** A command that was typed: what it printed, how it ended, and when, in seconds since the shell was opened. */
export type Typed = {
  readonly command: string;
  readonly output: string;
  readonly status: number;
  readonly from: number;
  readonly to: number;
};

/** A shell in a machine, into which one command is typed after the other. */
export class Shell {
  readonly #child: ChildProcess;
  readonly #commands: FileHandle;
  readonly #opened = performance.now();
  #read = '';
  #heard: () => void = () => {};
  #isOpen = true;

  constructor(child: ChildProcess, commands: FileHandle) {
    this.#child = child;
    this.#commands = commands;
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.#read += chunk.toString();
        this.#heard();
      });
    child.once('close', () => {
      this.#isOpen = false;
      this.#heard();
    });
  }

  /** Types a command and waits for its end; `answers` are typed where the output ends with their keys. Throws after `seconds`. */
  async type(command: string, seconds: number, answers: Readonly<Record<string, string>> = {}): Promise<Typed> {
    const from = this.#seconds();
    this.#read = '';
    await this.#commands.write(`${command}\0`);
    let answered = 0;
    for (;;) {
      const end = /\u001eend (\d+)\u001f/.exec(this.#read);
      if (end) {
        const output = tidy(this.#read.slice(this.#read.indexOf('\u001f') + 1, end.index));
        return { command, output, status: Number(end[1]), from, to: this.#seconds() };
      }
      const left = from + seconds - this.#seconds();
      if (!this.#isOpen) throw new Error(`the shell ended: ${command}\n${tidy(this.#read).slice(-500)}`);
      if (left <= 0) throw new Error(`no end after ${seconds} s: ${command}\n${tidy(this.#read).slice(-500)}`);
      const answer = Object.entries(answers).find(([asked]) =>
        tidy(this.#read.slice(answered)).trimEnd().endsWith(asked),
      );
      if (answer) {
        answered = this.#read.length;
        this.#child.stdin?.write(`${answer[1]}\r`);
      }
      await this.#more(left);
    }
  }

  /** Lets the shell end by itself: one that went on reading would take the commands of the next. */
  async close(): Promise<void> {
    if (this.#isOpen) await this.#commands.write('exit\0');
    for (let waits = 0; this.#isOpen && waits < 2; waits++) await this.#more(1);
    await this.#commands.close();
    this.#child.kill('SIGKILL');
  }

  #seconds(): number {
    return Math.round((performance.now() - this.#opened) / 10) / 100;
  }

  #more(seconds: number): Promise<void> {
    return new Promise((done) => {
      const timer = setTimeout(done, seconds * 1000);
      this.#heard = () => {
        clearTimeout(timer);
        done();
      };
    });
  }
}

/**
 * What is left on a screen: no colours, and of a line that was written over, what stood there last. Bash at a terminal
 * names itself, not a script; the kernel is the one of the machine outside, whose version is nobody's matter.
 */
export function tidy(text: string): string {
  return text
    .replaceAll(release(), 'kernel')
    .replaceAll(/\/lab\/shell\.sh: line \d+: /g, 'bash: ')
    .replace(
      /\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b[()][0-9A-B]|\u001b[=>78]/g,
      '',
    )
    .replace(/\r+\n/g, '\n')
    .replace(/^[^\n]*\r(?=[^\n])/gm, '')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n+$/, '');
}
