import { href } from '../links.ts';
import { everything, type Kept, type PageMessage, type WorkerMessage, wishesName } from './names.ts';
import { currentRegistration, isSwitchedOff, register, switchOff, switchOn } from './registration.ts';
import { pageStrings, strings } from './strings.ts';

/** The reader's say in what is kept: saves all of the site at once, shows how it goes, and switches it off. */
class OfflineControl extends HTMLElement {
  readonly #status = this.#part('[role=status]');
  readonly #progress = this.#part<HTMLProgressElement>('progress');
  readonly #save = this.#part<HTMLButtonElement>('[data-save]');
  readonly #switch = this.#part<HTMLButtonElement>('[data-switch]');
  #kept: Kept = 'nothing';
  /** What is being fetched at the reader's wish. */
  #goal: Kept | undefined;

  connectedCallback(): void {
    if (!navigator.serviceWorker) {
      this.#status.textContent = strings.impossible;
      for (const button of [this.#save, this.#switch]) button.hidden = true;
      return;
    }
    this.#save.addEventListener('click', () => void this.#try(() => this.#saveAll()));
    this.#switch.addEventListener('click', () => void this.#try(() => this.#toggle()));
    navigator.serviceWorker.addEventListener('message', ({ data }) => this.#onMessage(data as WorkerMessage));
    navigator.serviceWorker.startMessages();
    // A worker that takes over has its version whole.
    navigator.serviceWorker.addEventListener('controllerchange', () => void this.#ask());
    void this.#ask();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the offline control lacks ${selector}`);
    return part;
  }

  async #try(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch {
      this.#goal = undefined;
      this.#show(strings.failed);
    }
  }

  /** Asks the worker how much it has, and shows what is known. */
  async #ask(): Promise<void> {
    send((await currentRegistration())?.active, { kind: 'state' });
    this.#show();
  }

  async #saveAll(): Promise<void> {
    this.#goal = 'everything';
    switchOn();
    this.#show();
    // The worker reads this wish when it installs, now and with each version to come.
    await (await caches.open(wishesName(href('/')))).put(everything, new Response());
    const registration = await register();
    // What is saved should be the newest; without a network, what is here will do.
    await registration.update().catch(() => undefined);
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    // An install that fails leaves nothing behind, not even a worker to wait for.
    if (!worker) throw new Error('the worker could not be installed');
    if (registration.installing) await installed(registration.installing);
    send(worker, { kind: 'keep everything' });
  }

  async #toggle(): Promise<void> {
    this.#kept = 'nothing';
    this.#goal = isSwitchedOff() ? 'first' : undefined;
    if (!this.#goal) {
      await switchOff();
      this.#show();
      return;
    }
    switchOn();
    this.#show();
    const { installing, active } = await register();
    if (installing) await installed(installing);
    // A worker that goes on where it was switched off has lost what it kept.
    send(installing ?? active, { kind: 'keep' });
  }

  #onMessage(message: WorkerMessage): void {
    if (message.kind === 'progress') {
      this.#progress.max = message.of;
      this.#progress.value = message.done;
      return;
    }
    // The first part of everything is on the device; the rest is on its way.
    if (message.kind === 'state' && this.#goal === 'everything' && message.kept === 'first') return;
    this.#goal = undefined;
    if (message.kind === 'state') this.#kept = message.kept;
    this.#show(message.kind === 'failed' ? strings.failed : undefined);
  }

  #show(text?: string): void {
    const isOff = isSwitchedOff();
    const state = this.#goal ? 'saving' : isOff ? 'off' : this.#kept;
    this.#status.textContent = text ?? strings[state];
    this.#progress.hidden = !this.#goal;
    this.#save.hidden = state === 'everything' || state === 'saving';
    this.#save.textContent = state === 'first' ? strings.saveRest : pageStrings.save;
    this.#switch.textContent = isOff ? strings.switchOn : strings.switchOff;
  }
}
customElements.define('offline-control', OfflineControl);

function send(worker: ServiceWorker | null | undefined, message: PageMessage): void {
  worker?.postMessage(message);
}

/** Waits until a version is whole; fails where it could not be fetched. */
function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((done, failed) => {
    const look = () => {
      if (worker.state === 'redundant') failed(new Error('the worker could not be installed'));
      else if (worker.state !== 'installing') done();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
