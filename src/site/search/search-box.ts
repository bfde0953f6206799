import { isLocalAddress } from '../../lib/address/local.ts';
import { headline, nothingNear, readAsWords } from '../../lib/answer/headline.ts';
import { slipHint } from '../check/slip-hint.ts';
import { Masker } from '../hand-over/masker.ts';
import { keepSearch, keptPaste } from '../hand-over/paste.ts';
import { type SearchLink, searchLink } from '../hand-over/search-link.ts';
import { copyLater } from '../ui/copy.ts';
import { toast } from '../ui/toast.ts';
import { answerItem } from './answer-item.ts';
import { addConfirmations, causeItem } from './cause-item.ts';
import { fullTextHits } from './full-text.ts';
import { resultCard } from './result-card.ts';
import { resultItem } from './result-item.ts';
import sheet from './search-box.css?url&no-inline';
import { searchWorker } from './start-worker.ts';
import { strings } from './strings.ts';
import type { Answer, Matched, Request } from './worker.ts';

/** How long the reader's fingers rest before the box asks its worker, in milliseconds. */
const pause = 60;

/** The search box: a text goes to the worker, its answer becomes a list of links. Nothing leaves the page. */
class SearchBox extends HTMLElement {
  readonly #field = this.#part<HTMLTextAreaElement>('textarea');
  readonly #status = this.#part('[data-status]');
  readonly #list = this.#part('[data-results]');
  readonly #ask = this.#part('[data-ask]');
  readonly #share = this.#part('[data-share]');
  readonly #slips = this.#part('[data-slips]');
  readonly #fullText = this.#part('[data-full-text]');
  readonly #masker = new Masker();
  #worker: Worker | undefined;
  #isBusy = false;
  #timer = 0;
  /** The text whose results stand in the list. */
  #shownText = '';
  /** Enter was pressed before the results of this text were there. */
  #opensFirst = false;

  connectedCallback(): void {
    linkSheet(() => {
      this.dataset['ready'] = '';
    });
    this.#field.addEventListener('focus', () => this.#load());
    this.#field.addEventListener('input', () => this.#later());
    this.#field.addEventListener('keydown', (event) => this.#onFieldKey(event));
    this.#list.addEventListener('keydown', (event) => this.#onListKey(event));
    this.#part('[data-clear]').addEventListener('click', () => this.#empty());
    this.#share.querySelector('button')?.addEventListener('click', () => this.#copyLink());
    addEventListener('hashchange', () => this.#readHash());
    this.#readHash();
    if (this.#field.value === '' && isComingBack()) this.#field.value = keptPaste();
    // What was typed before this script had loaded.
    if (this.#field.value !== '') this.#later();
    else if (document.activeElement === this.#field) this.#load();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the search box lacks ${selector}`);
    return part;
  }

  /** `#q=` carries a search in the fragment, which browsers send to no server. */
  #readHash(): void {
    const query = /^#q=(.*)$/s.exec(location.hash)?.[1];
    if (query === undefined) return;
    try {
      this.#field.value = decodeURIComponent(query.replaceAll('+', '%20'));
    } catch {
      this.#field.value = query;
    }
    this.#later();
  }

  /** The link is bound for a chat: what it carries is masked, and the reader is told of it. */
  async #copyLink(): Promise<void> {
    const home = new URL(this.dataset['base'] ?? '/', location.href).href;
    const link: Promise<SearchLink> = this.#masker
      .mask([this.#field.value] as const)
      .then(({ masked: [masked] }) => searchLink(home, masked));
    try {
      const isCopied = await copyLater(link.then(({ address }) => address));
      toast(
        isCopied ? strings.shared(await link, isLocalAddress(home) ? location.host : undefined) : strings.shareFailed,
      );
    } catch {
      toast(strings.maskFailed);
    }
  }

  #load(): void {
    if (this.#worker) return;
    this.#worker = searchWorker(this.dataset['index'] ?? '');
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#onAnswer(data));
    this.#worker.addEventListener('error', () => this.#fail());
  }

  #send(request: Request): void {
    this.#worker?.postMessage(request);
  }

  #later(): void {
    this.#load();
    this.#opensFirst = false;
    if (this.#shownText === '' && this.#field.value.trim() !== '') this.#status.textContent = strings.loading;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#search(), pause);
  }

  #search(): void {
    const text = this.#field.value;
    if (text.trim() === '') {
      this.#clear();
      return;
    }
    // One text at a time: what is typed meanwhile is asked when the answer is there.
    if (this.#isBusy) return;
    // The worker may have failed while the fingers rested.
    this.#load();
    this.#isBusy = true;
    this.#send({ kind: 'match', text });
  }

  #onAnswer(answer: Answer): void {
    if (answer.kind === 'loaded') return;
    if (answer.kind === 'command') {
      void this.#showSlips(answer.text);
      return;
    }
    this.#isBusy = false;
    if (answer.kind === 'failed') {
      this.#fail();
      return;
    }
    if (answer.text !== this.#field.value) {
      this.#search();
      return;
    }
    this.#show(answer);
    this.#slips.hidden = true;
    void this.#showFullText(answer.text);
  }

  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isBusy = false;
    this.#opensFirst = false;
    this.#status.textContent = strings.failed;
  }

  #empty(): void {
    this.#field.value = '';
    this.#clear();
    this.#field.focus();
  }

  #clear(): void {
    this.#list.replaceChildren();
    this.#shownText = '';
    keepSearch('', []);
    this.#status.textContent = '';
    for (const part of [this.#list, this.#ask, this.#share, this.#slips, this.#fullText]) part.hidden = true;
  }

  #show({ text, report, arrangement: { known, others } }: Matched): void {
    const { verdict, shape } = report;
    keepSearch(
      text,
      // What may not fit at all says nothing of the topic.
      [...known, ...others]
        .filter(({ kind }) => kind === 'entry')
        .map(({ entry, title, topic }) => ({ slug: entry, title, topic: verdict === 'unknown' ? '' : topic })),
    );
    const base = this.dataset['base'] ?? '/';
    this.#list.replaceChildren(
      ...known.map((result, at) => resultCard(result, base, at > 0)),
      ...others.map((result) => {
        if (result.kind !== 'entry') return answerItem(result, base);
        return shape === 'status' ? causeItem(result, base) : resultItem(result, base, known.length === 0);
      }),
    );
    if (shape === 'status') void addConfirmations(this.#list, this.dataset['confirm'] ?? '');
    const other = this.#list.querySelector<HTMLElement>('.card + .other');
    if (other) other.dataset['label'] = known.length === 1 ? strings.notThat : strings.notThose;
    this.#list.hidden = this.#list.childElementCount === 0;
    this.#shownText = text;
    if (this.#opensFirst) this.#list.querySelector('a')?.click();
    this.#opensFirst = false;
    // Where nothing is known, asking is the way on; where something may be it, asking comes after it.
    if (verdict === 'unknown') this.#list.before(this.#ask);
    else this.#list.after(this.#ask);
    this.#ask.hidden = verdict === 'known' || shape === 'command' || shape === 'courtesy';
    this.#share.hidden = false;
    this.#status.textContent = `${readAsWords(report)} ${headline(report, known.length)}`.trim();
  }

  /** A command gets the hint that the page for commands would give. */
  async #showSlips(text: string): Promise<void> {
    const hint = await slipHint(text, this);
    if (text !== this.#field.value) return;
    this.#slips.replaceChildren(...hint);
    this.#slips.hidden = hint.length === 0;
  }

  async #showFullText(text: string): Promise<void> {
    const matched = new Set([...this.#list.querySelectorAll('a')].map((link) => link.pathname));
    // Without the part that masks, no word of the text may reach the network.
    const words = await this.#masker.mask([text]).then(
      (answer) => answer.words,
      () => '',
    );
    if (text !== this.#field.value) return;
    const hits = await fullTextHits(words, this.dataset['base'] ?? '/', matched);
    if (text !== this.#field.value) return;
    this.#fullText.querySelector('ul')?.replaceChildren(...hits);
    this.#fullText.hidden = hits.length === 0;
    // Only now is it sure that nothing comes near.
    if (hits.length === 0 && this.#status.textContent === headline({ verdict: 'unknown', results: [] }))
      this.#status.textContent = nothingNear;
  }

  #onFieldKey(event: KeyboardEvent): void {
    const { value, selectionEnd } = this.#field;
    const isShown = this.#shownText === value;
    const first = isShown ? this.#list.querySelector('a') : null;
    const isOneLine = !value.trim().includes('\n');
    const isOpening = event.key === 'Enter' && !event.shiftKey && (isOneLine || event.ctrlKey || event.metaKey);
    if (isOpening && (first || (!isShown && value.trim() !== ''))) {
      event.preventDefault();
      if (first) first.click();
      // The list is still the one of an older text.
      else this.#opensFirst = true;
    } else if (event.key === 'ArrowDown' && first && !value.slice(selectionEnd).includes('\n')) {
      event.preventDefault();
      first.focus();
    }
  }

  #onListKey(event: KeyboardEvent): void {
    const links = [...this.#list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const target =
      event.key === 'ArrowDown' ? links[at + 1] : event.key === 'ArrowUp' ? (links[at - 1] ?? this.#field) : undefined;
    if (event.key === 'Escape') {
      // Back to the text first; a second Escape closes the dialog.
      event.preventDefault();
      event.stopPropagation();
      this.#field.focus();
    } else if (target) {
      event.preventDefault();
      target.focus();
    }
  }
}

/** The home page has the styles of the box from the start; other pages get them with its script. */
function linkSheet(ready: () => void): void {
  if (document.querySelector(`link[href="${sheet}"]`)) {
    ready();
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = sheet;
  // Without the network the box works all the same.
  link.onload = ready;
  link.onerror = ready;
  document.head.append(link);
}

customElements.define('search-box', SearchBox);

/** After a reload or a way back the text is still wanted; a page that is opened anew begins empty. */
function isComingBack(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'reload' || visit?.type === 'back_forward';
}
