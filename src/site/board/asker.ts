import { searchWorker } from '../search/start-worker.ts';
import type { Answer, Request } from '../search/worker.ts';
import type { Answered } from './found-rows.ts';

/** Asks the matcher's worker for one text at a time; what is asked meanwhile comes next, and of several the last. */
export class Asker {
  readonly #worker: Worker;
  readonly #told: (text: string, answer: Answered | undefined) => void;
  #waiting: string | undefined;
  #isBusy = false;
  hasFailed = false;

  /** `told` is called with the answer to a text, or without one where the matcher cannot be loaded. */
  constructor(index: string, told: (text: string, answer: Answered | undefined) => void) {
    this.#told = told;
    this.#worker = searchWorker(index);
    // Supporters go on where the network does not.
    this.#worker.postMessage({ kind: 'prepare' } satisfies Request);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#onAnswer(data));
    this.#worker.addEventListener('error', () => this.#fail());
  }

  ask(text: string): void {
    this.#waiting = text;
    this.#next();
  }

  #next(): void {
    const text = this.#waiting;
    if (text === undefined || this.#isBusy || this.hasFailed) return;
    this.#waiting = undefined;
    if (text.trim() === '') return;
    this.#isBusy = true;
    this.#worker.postMessage({ kind: 'match', text } satisfies Request);
  }

  #onAnswer(answer: Answer): void {
    if (answer.kind === 'failed') this.#fail();
    if (answer.kind !== 'matched') return;
    this.#isBusy = false;
    // An older text's answer is of no use any more.
    if (this.#waiting === undefined) this.#told(answer.text, { verdict: answer.report.verdict, ...answer.arrangement });
    this.#next();
  }

  #fail(): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    this.#worker.terminate();
    this.#told(this.#waiting ?? '', undefined);
  }
}
