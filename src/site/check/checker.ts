import type { Answer, Report, Request } from './worker.ts';

/** The lookalike checker in its worker. A text that comes while another is checked replaces those that wait. */
export class Checker {
  readonly #vocabulary: string;
  readonly #commands: string | undefined;
  #worker: Worker | undefined;
  #waiting: Job | undefined;
  #running: Job | undefined;

  /**
   * @param vocabulary address of the checker's vocabulary
   * @param commands address of the commands that a text is compared with; without it, with none
   */
  constructor(vocabulary: string, commands?: string) {
    this.#vocabulary = vocabulary;
    this.#commands = commands;
  }

  /** Checks a text; nothing where a newer text came in between. Fails where the checker cannot be loaded. */
  check(text: string): Promise<Report | undefined> {
    return new Promise((done, failed) => {
      this.#waiting?.done(undefined);
      this.#waiting = { text, done, failed };
      this.#next();
    });
  }

  #next(): void {
    if (this.#running || !this.#waiting) return;
    this.#running = this.#waiting;
    this.#waiting = undefined;
    this.#worker ??= this.#start();
    const [vocabulary, commands] = [this.#vocabulary, this.#commands];
    this.#worker.postMessage({ vocabulary, commands, text: this.#running.text } satisfies Request);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#settle(data));
    worker.addEventListener('error', () => this.#settle({ kind: 'failed' }));
    return worker;
  }

  #settle(answer: Answer): void {
    const job = this.#running;
    this.#running = undefined;
    if (answer.kind === 'checked') job?.done(answer);
    else {
      this.#worker?.terminate();
      this.#worker = undefined;
      job?.failed(new Error('the checker could not be loaded'));
    }
    this.#next();
  }
}

type Job = {
  readonly text: string;
  readonly done: (report: Report | undefined) => void;
  readonly failed: (error: Error) => void;
};
