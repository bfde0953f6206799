import type { Masked } from '../../lib/secrets/mask.ts';
import type { Answer, Request } from './mask-worker.ts';

/** The worker that masks the secrets of what is handed over to others: a link, a question, a search of the full text. */
export class Masker {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>();

  /** Cleans and masks texts. Fails where the worker cannot be loaded: then nothing may be copied. */
  mask<const Texts extends readonly string[]>(texts: Texts): Promise<AnswerTo<Texts>> {
    return new Promise((done, failed) => {
      const id = ++this.#last;
      // The worker answers text by text, in the same order.
      this.#waiting.set(id, { done: (answer) => done(answer as AnswerTo<Texts>), failed });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, texts } satisfies Request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./mask-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.done(data);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', () => {
      this.#worker?.terminate();
      this.#worker = undefined;
      for (const { failed } of this.#waiting.values()) failed(new Error('the worker could not be loaded'));
      this.#waiting.clear();
    });
    return worker;
  }
}

type AnswerTo<Texts extends readonly string[]> = Omit<Answer, 'masked'> & {
  readonly masked: { readonly [At in keyof Texts]: Masked };
};
