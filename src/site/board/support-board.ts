import type { PublicEntry, PublicTopic } from '../../lib/api/api.ts';
import { apiLines } from '../../lib/api/api-lines.ts';
import { ranText } from '../../lib/receipt/ran.ts';
import { replySource } from '../../lib/reply/reply-source.ts';
import type { Capture } from '../../lib/symptom/types.ts';
import { type Action, isAction } from '../reply/actions.ts';
import { rememberChat } from '../reply/chat-picker.ts';
import { becomeSupporter, chosenChat } from '../reply/choices.ts';
import { copiedReply } from '../reply/copied-reply.ts';
import type { Written } from '../reply/matter.ts';
import { strings as replyStrings } from '../reply/strings.ts';
import { teller } from '../reply/teller.ts';
import { written } from '../reply/written.ts';
import { copyText } from '../ui/copy.ts';
import { searchable } from '../ui/filter.ts';
import { Asker } from './asker.ts';
import { listenForBoardKeys } from './board-keys.ts';
import { type Answered, foundRows, isMessage } from './found-rows.ts';
import { hideAnswer, type Row, readRows, showAnswer } from './rows.ts';
import { strings } from './strings.ts';

/** What replies are written from. */
type Course = { readonly topics: readonly PublicTopic[]; readonly entries: ReadonlyMap<string, PublicEntry> };

/**
 * The triage board: every entry with its replies. All data come while the page loads; after that it needs no network.
 */
class SupportBoard extends HTMLElement {
  readonly #filter = this.#part<HTMLInputElement>('input[type="search"]');
  readonly #status = this.#part('[role="status"]');
  readonly #trouble = this.#part('[data-trouble]');
  readonly #course = this.#part('[data-course]');
  readonly #found = this.#part('[data-found]');
  readonly #rows = readRows(this);
  /** Where each row stands in the course. */
  readonly #homes = new Map(this.#rows.map(({ item }) => [item, item.parentElement]));
  readonly #asker = new Asker(this.dataset['index'] ?? '', (text, answer) => this.#onAnswer(text, answer));
  #text = '';
  /** A message has no answer yet; meanwhile the list is an older one. */
  #isWaiting = false;
  #wantsFirst = false;
  #shown: readonly Row[] = this.#rows;
  #captures: ReadonlyMap<string, readonly Capture[]> = new Map();
  #data: Promise<Course> | undefined;

  connectedCallback(): void {
    // Who has opened the board once is shown the replies elsewhere too.
    becomeSupporter();
    rememberChat(this.#part<HTMLSelectElement>('[data-tools] select'));
    this.#filter.addEventListener('input', () => this.#take(this.#filter.value));
    this.#filter.addEventListener('paste', (event) => this.#onPaste(event));
    this.addEventListener('keydown', (event) => this.#onKey(event));
    this.addEventListener('click', (event) => this.#onClick(event));
    listenForBoardKeys(this, this.#filter, this.#part('[data-keys]'));
    // What was typed before this script had loaded.
    this.#take(this.#filter.value);
    void this.#load();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the board lacks ${selector}`);
    return part;
  }

  /** Until the data are there, rows are found by their titles only. */
  async #load(): Promise<void> {
    this.#data = this.#readCourse();
    try {
      await this.#data;
      if (this.#text !== '' && !this.#found.contains(document.activeElement)) this.#take(this.#text);
    } catch {
      this.#data = undefined;
      this.#trouble.textContent = strings.failed;
    }
  }

  /** The course's data; with them, rows are found by what is printed and said as well. */
  async #readCourse(): Promise<Course> {
    const { head, entries: lines } = apiLines(await fetchText(this.dataset['entries'] ?? ''));
    const rows = new Map(this.#rows.map((row) => [row.slug, row]));
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

  /** A field of one line would glue the lines of a message together. */
  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.trim().includes('\n')) return;
    event.preventDefault();
    this.#filter.value = text
      .trim()
      .replace(/\s*\n\s*/g, ' ⏎ ')
      .slice(0, 300);
    this.#take(text);
  }

  #take(text: string): void {
    this.#text = text;
    this.#asker.ask(text);
    // What is found by its words is there at once; a message has to wait for the matcher.
    this.#isWaiting = isMessage(this.#rows, text) && !this.#asker.hasFailed;
    this.#wantsFirst = false;
    if (this.#isWaiting) this.#status.textContent = strings.looking;
    else this.#show(undefined);
  }

  #onAnswer(text: string, answer: Answered | undefined): void {
    if (!answer) this.#trouble.textContent = strings.noMatcher;
    // Whoever is among the rows already keeps their order.
    if (answer && text !== this.#text) return;
    if (this.#isWaiting || !this.#found.contains(document.activeElement)) this.#show(answer);
  }

  #show(answer: Answered | undefined): void {
    this.#isWaiting = false;
    const hasText = this.#text.trim() !== '';
    const found = hasText ? foundRows(this.#rows, this.#text, answer) : [];
    for (const row of this.#shown) hideAnswer(row);
    if (hasText) {
      for (const one of found) showAnswer(one);
      this.#found.replaceChildren(...found.map(({ row }) => row.item));
    } else if (this.#shown !== this.#rows) for (const { item } of this.#rows) this.#homes.get(item)?.append(item);
    this.#found.hidden = found.length === 0;
    this.#course.hidden = hasText;
    this.#shown = hasText ? found.map(({ row }) => row) : this.#rows;
    this.#captures = new Map(found.map(({ row, result }) => [row.slug, result?.captures ?? []]));
    const count = strings.count(this.#shown.length, this.#rows.length);
    const isUnknown = answer?.verdict === 'unknown' && isMessage(this.#rows, this.#text);
    this.#status.textContent = isUnknown ? `${strings.unknown} ${count}` : count;
    if (this.#wantsFirst) this.#shown[0]?.link.focus();
    this.#wantsFirst = false;
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#isWaiting && event.target === this.#filter && (event.key === 'ArrowDown' || event.key === 'Enter')) {
      event.preventDefault();
      this.#wantsFirst = true;
      return;
    }
    const at = this.#shown.findIndex(({ item }) => item.contains(document.activeElement));
    const target =
      event.key === 'ArrowDown'
        ? this.#shown[at + 1]?.link
        : event.key === 'ArrowUp'
          ? at === 0
            ? this.#filter
            : this.#shown[at - 1]?.link
          : event.key === 'Enter' && event.target === this.#filter
            ? this.#shown[0]?.link
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
    if (!item.querySelector('[role="status"]')) item.append(statusLine());
    const tell = teller(item);
    const link = item.querySelector('a')?.href ?? '';
    const made =
      action === 'link'
        ? { text: link, open: [], masked: [] }
        : await this.#write(item.dataset['entry'] ?? '', link, action);
    if (!made) tell(replyStrings.failed, { isWarning: true });
    else if (await copyText(made.text)) copiedReply({ ...made, link }, tell);
    else tell(replyStrings.byHand, { text: made.text, isWarning: true });
  }

  async #write(slug: string, link: string, action: Exclude<Action, 'link'>): Promise<Written | undefined> {
    const course = await this.#data?.catch(() => undefined);
    const entry = course?.entries.get(slug);
    if (!entry) return undefined;
    const topic = course?.topics.find((one) => one.slug === entry.topic);
    const ran = entry.receipt && ranText(entry.receipt);
    const own = { ...replySource({ slug, data: entry, body: entry.why }, topic, location.origin), link, ran };
    return written(own, action, chosenChat(), this.#captures.get(slug) ?? []);
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
