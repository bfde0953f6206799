import type { PublicEntry, PublicTopic } from '../../lib/api/api.ts';
import { apiLines } from '../../lib/api/api-lines.ts';
import { openFields, reply } from '../../lib/reply/reply.ts';
import { replySource } from '../../lib/reply/reply-source.ts';
import { type Action, isAction } from '../reply/actions.ts';
import { rememberChat } from '../reply/chat-picker.ts';
import { becomeSupporter, chosenChat } from '../reply/choices.ts';
import { strings as replyStrings } from '../reply/strings.ts';
import { teller } from '../reply/teller.ts';
import { copyText } from '../ui/copy.ts';
import { isFound, searchable } from '../ui/filter.ts';
import { listenForBoardKeys } from './board-keys.ts';
import { strings } from './strings.ts';

/** One line of the board. */
type Row = { readonly item: HTMLLIElement; readonly link: HTMLAnchorElement; words: string };

/** What replies are written from. */
type Course = { readonly topics: readonly PublicTopic[]; readonly entries: ReadonlyMap<string, PublicEntry> };

/**
 * The triage board: every entry with its replies. All data come in one request while the page loads; after that it
 * needs no network.
 */
class SupportBoard extends HTMLElement {
  readonly #filter = this.#part<HTMLInputElement>('input[type="search"]');
  readonly #status = this.#part('[role="status"]');
  readonly #rows = this.#readRows();
  #course: Promise<Course> | undefined;

  connectedCallback(): void {
    // Who has opened the board once is shown the replies elsewhere too.
    becomeSupporter();
    rememberChat(this.#part<HTMLSelectElement>('[data-tools] select'));
    this.#filter.addEventListener('input', () => this.#apply());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    listenForBoardKeys(this, this.#filter, this.#part('[data-keys]'));
    this.#apply();
    void this.#load();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the board lacks ${selector}`);
    return part;
  }

  #readRows(): Row[] {
    return [...this.querySelectorAll<HTMLLIElement>('li[data-entry]')].flatMap((item) => {
      const link = item.querySelector('a');
      return link ? [{ item, link, words: searchable([link.textContent ?? '']) }] : [];
    });
  }

  /** Until the data are there, rows are found by their titles only. */
  async #load(): Promise<void> {
    this.#course = this.#readCourse();
    try {
      await this.#course;
      this.#apply();
    } catch {
      this.#course = undefined;
      this.#status.dataset['failed'] = '';
      this.#status.textContent = strings.failed;
    }
  }

  /** The course's data; with them, rows are found by what is printed and said as well. */
  async #readCourse(): Promise<Course> {
    const { head, entries: lines } = apiLines(await fetchText(this.dataset['entries'] ?? ''));
    const rows = new Map(this.#rows.map((row) => [row.item.dataset['entry'], row]));
    const entries = new Map<string, PublicEntry>();
    for (const [at, line] of lines.entries()) {
      // All in one task would hold a slow phone for longer than a tap may wait.
      if (at % 20 === 0) await new Promise((done) => setTimeout(done));
      const entry = JSON.parse(line) as PublicEntry;
      entries.set(entry.slug, entry);
      const row = rows.get(entry.slug);
      if (row) row.words = wordsOf(entry);
    }
    return { topics: head.topics, entries };
  }

  #apply(): void {
    const shown = this.#rows.filter((row) => {
      const isShown = isFound(row.words, this.#filter.value);
      row.item.hidden = !isShown;
      return isShown;
    });
    for (const section of this.querySelectorAll<HTMLElement>('[data-list] > section'))
      section.hidden = !section.querySelector('li:not([hidden])');
    this.#status.textContent = strings.count(shown.length, this.#rows.length);
  }

  #onKey(event: KeyboardEvent): void {
    const shown = this.#rows.filter(({ item }) => !item.hidden);
    const at = shown.findIndex(({ item }) => item.contains(document.activeElement));
    const target =
      event.key === 'ArrowDown'
        ? shown[at + 1]?.link
        : event.key === 'ArrowUp'
          ? at === 0
            ? this.#filter
            : shown[at - 1]?.link
          : event.key === 'Enter' && event.target === this.#filter
            ? shown[0]?.link
            : event.key === 'Escape'
              ? this.#filter
              : undefined;
    if (!target || (event.target instanceof HTMLSelectElement && event.key !== 'Escape')) return;
    event.preventDefault();
    target.focus();
    if (event.key === 'Escape') this.#filter.select();
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    const item = button?.closest<HTMLLIElement>('li[data-entry]');
    const action = button?.dataset['action'];
    if (item && isAction(action)) void this.#copy(item, action);
  }

  async #copy(item: HTMLLIElement, action: Action): Promise<void> {
    const status = item.querySelector('[role="status"]') ?? item.appendChild(statusLine());
    status.textContent = '';
    const tell = teller(item);
    const link = item.querySelector('a')?.href ?? '';
    const text = action === 'link' ? link : await this.#reply(item.dataset['entry'] ?? '', link, action);
    if (text === undefined) {
      tell(replyStrings.failed);
      return;
    }
    const open = action === 'link' ? [] : openFields(text);
    if (!(await copyText(text))) tell(replyStrings.byHand, text);
    else tell(open.length === 0 ? replyStrings.copied : `${replyStrings.toFill} ${open.join(', ')}`);
  }

  async #reply(slug: string, link: string, action: Exclude<Action, 'link'>): Promise<string | undefined> {
    const course = await this.#course?.catch(() => undefined);
    const entry = course?.entries.get(slug);
    const topic = course?.topics.find((one) => one.slug === entry?.topic);
    if (!entry) return undefined;
    const source = replySource({ slug, data: entry, body: entry.why }, topic, location.origin);
    return reply({ ...source, link }, action, chosenChat());
  }
}
customElements.define('support-board', SupportBoard);

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function wordsOf({ slug, title, symptom, asks }: PublicEntry): string {
  return searchable([slug, title, ...symptom, ...Object.values(asks).flatMap((own) => own ?? [])]);
}

function statusLine(): HTMLElement {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  return status;
}
