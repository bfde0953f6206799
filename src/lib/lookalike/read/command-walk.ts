import type { Vocabulary } from '../data/vocabulary.ts';
import type { Role } from './span.ts';

/** Flags that stand before a subcommand with a value of their own. */
const valueFlags =
  /^(?:-n|-f|-c|-H|-p|--namespace|--context|--kubeconfig|--cluster|--user|--project-name|--file|--project-directory|--host|--config|--profile|--endpoints|--cacert|--cert|--key|--server|--kube-context)$/;

/** How many substitutions inside each other are followed. */
const deepest = 20;

/** Follows a simple command through the tree of known commands: `kubectl`, `kubectl get`, … */
export class CommandWalk {
  /** The program of the command that the walk is in; empty between commands. */
  program = '';
  #path = '';
  /** Whether the next word can still be a subcommand. */
  #descending = false;
  #afterFlag = false;
  #takesValue = false;
  #letters: ReadonlySet<string> | undefined;
  #lettersPath = '';
  /** Commands that wait for the `)` of a substitution inside them. */
  readonly #outer: State[] = [];
  /** Whether a bare `--` was the last word: what follows is a command of its own, as in `kubectl exec web -- ls -l`. */
  #isHandedOn = false;
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Forgets everything: a new line or a prompt. */
  reset(): void {
    this.#outer.length = 0;
    this.end();
  }

  /** Leaves a simple command. */
  end(): void {
    this.program = '';
    this.#path = '';
    this.#descending = false;
    this.#afterFlag = false;
    this.#takesValue = false;
    this.#isHandedOn = false;
  }

  step(word: string, role: Role): void {
    if (word === '--' && this.program !== '') {
      this.end();
      this.#isHandedOn = true;
    } else if (this.#isHandedOn && role === 'argument') this.step(word, 'command');
    else if (role === 'prompt') this.reset();
    else if (role === 'operator') this.#operate(word);
    else if (role === 'command') {
      this.end();
      this.program = word.replace(/^.*\//, '');
      this.#path = this.program;
      this.#descending = true;
    } else if (role === 'flag') {
      this.#afterFlag = !word.includes('=');
      this.#takesValue = this.#afterFlag && valueFlags.test(word);
    } else if (role === 'argument' && this.#descending) {
      if (this.#takesValue) this.#takesValue = false;
      else if (this.#vocabulary.tree.get(this.#path)?.subcommands.has(word)) this.#path = `${this.#path} ${word}`;
      else if (!this.#afterFlag) this.#descending = false;
      this.#afterFlag = false;
    } else this.#afterFlag = false;
  }

  /** Behind `docker run -v $(pwd):/src -w` it is docker's flags again. */
  #operate(word: string): void {
    for (const character of word) {
      if (character === '(') {
        if (this.#outer.length < deepest) this.#outer.push({ program: this.program, path: this.#path });
        this.end();
      } else if (character === ')') {
        this.end();
        const outer = this.#outer.pop();
        this.program = outer?.program ?? '';
        this.#path = outer?.path ?? '';
      } else if (character !== '$') this.end();
    }
  }

  /** The words of the command that lead to a node of the tree: `kubectl get`. */
  get path(): string {
    return this.#path;
  }

  /** What may stand next, if that is known. */
  subcommands(): ReadonlySet<string> | undefined {
    return this.#descending && !this.#takesValue ? this.#vocabulary.tree.get(this.#path)?.subcommands : undefined;
  }

  /** The one-letter flags of the subcommand and of what stands above it. */
  shortFlags(): ReadonlySet<string> | undefined {
    if (this.#lettersPath === this.#path) return this.#letters;
    this.#lettersPath = this.#path;
    this.#letters = this.#collect();
    return this.#letters;
  }

  #collect(): ReadonlySet<string> | undefined {
    let letters: Set<string> | undefined;
    for (let path = this.#path; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf(' ')))) {
      const node = this.#vocabulary.tree.get(path);
      if (node === undefined) continue;
      letters ??= new Set();
      for (const letter of node.shortFlags) letters.add(letter);
    }
    return letters;
  }
}

/** Whether a line ends between two words without going on in the next. */
export function endsCommand(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text[i] === '\n' && text[i - 1] !== '\\' && text[i - 2] !== '\\') return true;
  return false;
}

interface State {
  program: string;
  path: string;
}
