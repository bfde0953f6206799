import type { CheckFinding } from '../../lib/checker/index.ts';
import { applyEdits } from '../../lib/checker/problem.ts';
import { keptPaste } from '../hand-over/paste.ts';
import { copyText } from '../ui/copy.ts';
import { toast } from '../ui/toast.ts';
import { Checker } from './checker.ts';
import { differenceNodes, findingItem, markedText } from './marks.ts';
import { strings } from './strings.ts';
import { isSure } from './sure.ts';
import type { Report } from './worker.ts';

/** How long the reader's fingers rest before the text is checked, in milliseconds. */
const pause = 120;

/** What the search is handed of a long text, in UTF-16 units: browsers open no longer address for sure. */
const longestSearched = 8000;

/** The page that checks a command: a text goes to the worker, each finding is marked in it and listed below. */
class CheckBox extends HTMLElement {
  readonly #field = this.#part<HTMLTextAreaElement>('textarea');
  readonly #status = this.#part('[data-status]');
  readonly #marked = this.#part('[data-marked]');
  readonly #findings = this.#part('[data-findings]');
  readonly #unchecked = this.#part('[data-unchecked]');
  readonly #correct = this.#part('[data-correct]');
  readonly #search = this.#part('[data-search]');
  readonly #copy = this.#part('[data-copy-corrected]');
  readonly #corrected = this.#part('[data-corrected]');
  readonly #nearest = this.#part('[data-nearest]');
  readonly #checker = new Checker(this);
  readonly #base = this.dataset['base'] ?? '/';
  #timer = 0;

  connectedCallback(): void {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#check(), pause);
    });
    this.#copy.addEventListener('click', async () => {
      const done = await copyText(this.#corrected.textContent ?? '');
      toast(done ? strings.copied : strings.copyFailed);
    });
    this.#correct.addEventListener('click', () => this.#write(this.#corrected.textContent ?? ''));
    this.#search.addEventListener('click', () => {
      location.href = `${this.#base}#q=${encodeURIComponent(this.#field.value.slice(0, longestSearched))}`;
    });
    addEventListener('hashchange', () => this.#readHash());
    this.#readHash();
    // What was typed before this script had loaded.
    if (this.#field.value !== '') void this.#check();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the check box lacks ${selector}`);
    return part;
  }

  /**
   * `#paste` is where the search box leads: to the text that was searched last, which stands in no address. `#c=`
   * carries a text in the fragment, which browsers send to no server.
   */
  #readHash(): void {
    const carried = /^#c=(.*)$/s.exec(location.hash)?.[1];
    if (location.hash === '#paste') this.#field.value = keptPaste();
    else if (carried !== undefined) this.#field.value = decoded(carried);
    else return;
    void this.#check();
  }

  async #check(): Promise<void> {
    const text = this.#field.value;
    if (text.trim() === '') {
      this.#show({ text: '', looked: '', unchecked: [], findings: [], corrected: '', nearest: undefined });
      this.#unchecked.hidden = true;
      this.#search.hidden = true;
      this.#status.textContent = '';
      return;
    }
    if (this.#status.textContent === '') this.#status.textContent = strings.loading;
    try {
      const report = await this.#checker.check(text);
      if (report && report.text === this.#field.value) this.#show(report);
    } catch {
      this.#status.textContent = strings.failed;
    }
  }

  /** Puts a text in place of what was pasted, and checks it. */
  #write(text: string): void {
    this.#field.value = text;
    void this.#check();
  }

  #show({ text, looked, unchecked, findings, corrected, nearest }: Report): void {
    const hasFindings = findings.length > 0;
    this.#status.textContent = hasFindings
      ? strings.found(looked, findings.length)
      : `${strings.clean(looked)} ${strings.cleanHint}`;
    this.#unchecked.textContent = strings.unchecked(unchecked);
    this.#unchecked.hidden = unchecked.length === 0;
    this.#search.hidden = false;
    this.#marked.replaceChildren(...(hasFindings ? markedText(text, findings) : []));
    const apply = ({ edits }: CheckFinding): void => this.#write(applyEdits(text, edits));
    this.#findings.replaceChildren(...findings.map((finding) => findingItem(finding, looked, this.#base, apply)));
    this.#corrected.textContent = hasFindings ? corrected : '';
    for (const part of this.querySelectorAll<HTMLElement>('[data-if-found]')) part.hidden = !hasFindings;
    this.#correct.hidden = !findings.some(isSure);

    this.#nearest.hidden = !nearest;
    const isSame = nearest?.differences.every(({ kind }) => kind === 'same') ?? false;
    this.#nearest.querySelector('p')?.replaceChildren(isSame ? strings.nearestSame : strings.nearestHint);
    this.#nearest.querySelector('pre')?.replaceChildren(...differenceNodes(nearest?.differences ?? []));
  }
}
customElements.define('check-box', CheckBox);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
