import type { Answer, Report, Request, Sources } from './worker.ts';

/** The checker in its worker. A text that comes while another is checked replaces those that wait. */
export class Checker {
  readonly #sources: Sources;
  #worker: Worker | undefined;
  #waiting: Job | undefined;
  #running: Job | undefined;

  /** @param element whose `data-vocabulary`, `data-schemas` and perhaps `data-commands` say where the data is */
  constructor(element: HTMLElement) {
    const { vocabulary = '', schemas = '{}', commands } = element.dataset;
    this.#sources = { vocabulary, schemas: JSON.parse(schemas), commands };
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
    this.#worker.postMessage({ ...this.#sources, text: this.#running.text } satisfies Request);
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
