import type { Answer, Request } from './worker.ts';

/** The worker that masks secrets. */
export class Masker {
  #worker: Worker | undefined;
  #last = 0;
  readonly #waiting = new Map<number, { done: (answer: Answer) => void; failed: (error: Error) => void }>();

  /** Cleans and masks texts. Fails where the worker cannot be loaded: then nothing may be copied. */
  mask(texts: readonly string[]): Promise<Answer> {
    return new Promise((done, failed) => {
      const id = ++this.#last;
      this.#waiting.set(id, { done, failed });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, texts } satisfies Request);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
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
