import { isLocalAddress } from '../../lib/address/local.ts';
import { type Addressee, issueLink } from '../../lib/question/issue-link.ts';
import { type Question, questionText } from '../../lib/question/question.ts';
import type { Where } from '../../lib/question/where.ts';
import type { ReplyForm } from '../../lib/reply/chat-form.ts';
import type { Masked } from '../../lib/secrets/mask.ts';
import { Checker } from '../check/checker.ts';
import { Masker } from '../hand-over/masker.ts';
import { keptEntries, keptPaste } from '../hand-over/paste.ts';
import { chooseChat, chosenChat } from '../reply/choices.ts';
import { copyLater } from '../ui/copy.ts';
import { toast } from '../ui/toast.ts';
import { strings } from './strings.ts';
import { readTriedHash, tickedLines, triedItems } from './tried-list.ts';

/** How long the reader's fingers rest before the question is written anew, in milliseconds. */
const pause = 200;
/** How long it says that it has copied, in milliseconds. */
const stay = 8000;
/** More findings than this are noise; the page that checks commands shows all. */
const mostFindings = 8;
const placeNames = ['node', 'user', 'context'] as const;

/** The page that makes a good question of a paste. What it shows and copies is masked first. */
class AskForm extends HTMLElement {
  readonly #did = this.#part<HTMLTextAreaElement>('[name="did"]');
  readonly #saw = this.#part<HTMLTextAreaElement>('[name="saw"]');
  readonly #more = this.#part<HTMLTextAreaElement>('[name="more"]');
  readonly #tried = this.#part('[data-tried]');
  readonly #status = this.#part('[data-status]');
  readonly #chat = this.#part<HTMLSelectElement>('[name="chat"]');
  readonly #masker = new Masker();
  readonly #checker = new Checker(this);
  #timer = 0;
  #told = 0;
  #ticket = 0;
  #question: Promise<Question> = Promise.resolve(nothing);

  async connectedCallback(): Promise<void> {
    this.#chat.value = chosenChat();
    this.#chat.addEventListener('change', () => chooseChat(this.#chat.value));
    this.#part('[data-copy-question]').addEventListener('click', () => void this.#copy());
    this.addEventListener('input', (event) => this.#onInput(event));
    addEventListener('hashchange', () => void this.#showTried());
    // What was typed before this script had loaded stays.
    if (this.#did.value !== '') this.#did.dataset['own'] = '';
    if (this.#saw.value === '') this.#saw.value = keptPaste();
    const topic = keptEntries()[0]?.topic;
    const topics = this.#part<HTMLSelectElement>('[name="topic"]');
    if (topics.value === '' && [...topics.options].some(({ value }) => value === topic)) topics.value = topic ?? '';
    await this.#showTried();
  }

  #part<Element extends HTMLElement = HTMLElement>(selector: string): Element {
    const part = this.querySelector<Element>(selector);
    if (!part) throw new Error(`the form lacks ${selector}`);
    return part;
  }

  #onInput({ target }: Event): void {
    if (target === this.#did || (target instanceof HTMLInputElement && target.type === 'text'))
      (target as HTMLElement).dataset['own'] = '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#update(), pause);
  }

  async #showTried(): Promise<void> {
    readTriedHash();
    const items = await triedItems(this.dataset['base'] ?? '/');
    this.#tried.replaceChildren(...items);
    this.#part('[data-tried-nothing]').hidden = items.length > 0;
    await this.#update();
  }

  /**
   * Writes the question anew and shows it; gives the newest one, or nothing where masking failed. One at a time: the
   * checker answers only the last of several.
   */
  async #update(): Promise<Question | undefined> {
    clearTimeout(this.#timer);
    const ticket = ++this.#ticket;
    this.#question = this.#question.then(
      () => (ticket === this.#ticket ? this.#write() : nothing),
      () => this.#write(),
    );
    try {
      let own = this.#question;
      let question = await own;
      while (own !== this.#question) {
        own = this.#question;
        question = await own;
      }
      this.#show(question);
      return question;
    } catch {
      this.#status.textContent = strings.failed;
      return undefined;
    }
  }

  async #write(): Promise<Question> {
    const texts = [this.#did.value, this.#more.value, this.#saw.value] as const;
    const {
      masked: [written, more, saw],
      where,
      typed,
    } = await this.#masker.mask(texts);
    const did = this.#guessDid(typed) ?? written;
    const places = await this.#maskedPlaces(where);
    this.#askForContext(`${did.text}\n${saw.text}`);
    this.#showMasked({ did, saw, more, ...places });
    const lookalikes = [
      ...(await this.#findings(did.text, strings.did)),
      ...(await this.#findings(saw.text, strings.saw)),
    ];
    this.#showList('[data-lookalikes-list]', lookalikes, strings.lookalikesNone);
    return {
      did: did.text,
      saw: saw.text,
      where: [
        ['topic', this.#part<HTMLSelectElement>('[name="topic"]').value],
        ['node', places.node.text],
        ['user', places.user.text],
        ['context', places.context.text],
      ],
      tried: [...tickedLines(this.#tried), ...(more.text.trim() === '' ? [] : [more.text.trim()])],
      lookalikes,
    };
  }

  /** Until the reader writes what they did, it is what they typed at the prompts of their paste. */
  #guessDid(typed: string): Masked | undefined {
    if ('own' in this.#did.dataset) return undefined;
    this.#did.value = typed;
    return { text: typed, masked: [] };
  }

  /** A kubeconfig context is asked for where there is a cluster: in the topic, or without one in the text. */
  #askForContext(text: string): void {
    const topic = this.#part<HTMLSelectElement>('[name="topic"]');
    const field = this.#part<HTMLInputElement>('[name="context"]');
    const isAsked =
      topic.value === ''
        ? /\b(?:kubectl|helm|kubeconfig)\b/.test(text)
        : 'cluster' in (topic.selectedOptions[0]?.dataset ?? {});
    this.#part('[data-context]').hidden = !isAsked && field.value === '';
  }

  /** The fields that say where it happened: the guesses, and over them what the reader typed. */
  async #maskedPlaces(guessed: Where): Promise<Record<(typeof placeNames)[number], Masked>> {
    const value = (name: (typeof placeNames)[number]) => {
      const field = this.#part<HTMLInputElement>(`[name="${name}"]`);
      if (!('own' in field.dataset)) field.value = guessed[name] ?? '';
      return field.value;
    };
    const typed = [value('node'), value('user'), value('context')] as const;
    const [node, user, context] = (await this.#masker.mask(typed)).masked;
    return { node, user, context };
  }

  /** The check's own messages; it may be missing, the question goes out all the same. */
  async #findings(text: string, where: string): Promise<string[]> {
    if (text.trim() === '') return [];
    try {
      const findings = (await this.#checker.check(text))?.findings ?? [];
      const shown = findings
        .slice(0, mostFindings)
        .map(({ line, column, message }) => `${where}, ${line}:${column}: ${message}`);
      return findings.length > mostFindings
        ? [...shown, strings.lookalikesMore(findings.length - mostFindings)]
        : shown;
    } catch {
      return [];
    }
  }

  #showMasked(texts: Readonly<Record<'did' | 'saw' | 'more' | (typeof placeNames)[number], Masked>>): void {
    const lines = (['did', 'saw', 'more', ...placeNames] as const).flatMap((name) =>
      texts[name].masked.map((secret) => `${strings.maskedIn[name]}, ${strings.maskedItem(secret.name, secret.line)}`),
    );
    this.#showList('[data-masked-list]', lines, strings.maskedNothing);
  }

  #showList(selector: string, lines: readonly string[], none: string): void {
    const items = (lines.length === 0 ? [none] : lines).map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    });
    this.#part(selector).replaceChildren(...items);
  }

  #show(question: Question): void {
    this.#part<HTMLTextAreaElement>('[data-preview]').value = questionText(question, this.#chat.value as ReplyForm);
    const link = this.querySelector<HTMLAnchorElement>('[data-issue]');
    const { repository } = this.dataset;
    if (!link || repository === undefined) return;
    const addressee = this.#part<HTMLSelectElement>('[name="addressee"]').value as Addressee;
    link.href = issueLink(repository, addressee, question);
  }

  async #copy(): Promise<void> {
    if (this.#did.value.trim() === '' && this.#saw.value.trim() === '') {
      // The field may be far from the button.
      toast(strings.empty);
      this.#did.focus();
      return;
    }
    const text = this.#update().then((question) => {
      if (!question) throw new Error(strings.failed);
      return questionText(question, this.#chat.value as ReplyForm);
    });
    try {
      const isCopied = await copyLater(text);
      const leadsHere = isLocalAddress(location.origin) && (await text).includes(location.origin);
      this.#tell(
        isCopied
          ? [strings.copied, ...(leadsHere ? [strings.localLink(location.host)] : [])].join(' ')
          : strings.copyFailed,
      );
    } catch {
      this.#status.textContent = strings.failed;
    }
  }

  /** Says how a copy went, for a while: the line lies over the question. */
  #tell(message: string): void {
    this.#status.textContent = message;
    clearTimeout(this.#told);
    this.#told = window.setTimeout(() => this.#status.replaceChildren(), stay);
  }
}

const nothing: Question = { did: '', saw: '', where: [], tried: [], lookalikes: [] };

customElements.define('ask-form', AskForm);
