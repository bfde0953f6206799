import { entryPath } from '../../lib/address/url.ts';
import { verdictWords } from '../../lib/answer/headline.ts';
import type { MatchResult } from '../../lib/symptom/types.ts';
import { fetchPage } from '../reply/fetch-page.ts';
import { offerCopy } from '../ui/copy.ts';
import { offerFields } from '../ui/fields.ts';
import { element } from './element.ts';
import { offerReply } from './offer-reply.ts';
import { quoted } from './quoted.ts';
import { strings } from './strings.ts';
import { tell } from './tell.ts';

/** How many of the fix's steps a card shows. */
const mostSteps = 2;

/**
 * A known error: what of the paste told it, the first steps with the reader's own values in them, and the two ways on.
 * The steps of a `later` error are folded. What was pasted gets in as text nodes only.
 */
export function resultCard(result: MatchResult, base: string, isLater: boolean): HTMLLIElement {
  const { entry, title, topic, line, quote, first, captures } = result;
  const address = base.replace(/\/$/, '') + entryPath(entry);
  const item = element('li', 'card');
  const known = element(
    'span',
    'pill ok',
    line ? `${verdictWords.known} · ${strings.line} ${line.number}` : verdictWords.known,
  );
  const head = element('p', 'pills');
  head.append(known, ' ', element('span', 'pill', topic));
  const heading = element('a', 'title', title);
  heading.href = address;
  item.append(head, heading);
  if (quote) item.append(quoted(quote, captures));
  const steps = element('div', 'first-steps');
  const open = element('a', 'button main', strings.openWhole);
  open.append(element('span', 'key', ' ↵'));
  open.href = address;
  const skip = element('a', 'button', strings.skip);
  skip.href = `${address}#catch-up`;
  const foot = element('div', 'foot');
  foot.append(open, skip);
  offerReply(foot, { link: heading.href, captures });
  if (isLater)
    item.append(
      folded(steps, first, () => showSteps(steps, heading.href, captures)),
      foot,
    );
  else {
    steps.append(element('p', '', plain(first)));
    item.append(steps, foot);
    void showSteps(steps, heading.href, captures);
  }
  item.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) tell(result);
  });
  return item;
}

/** Steps that are fetched when they are wanted, under the first one's sentence. */
function folded(steps: HTMLElement, first: string, show: () => void): HTMLElement {
  const fold = element('details', '');
  fold.append(element('summary', '', `${strings.first} ${plain(first)}`), steps);
  fold.addEventListener('toggle', show, { once: true });
  return fold;
}

function plain(sentence: string): string {
  return sentence.replaceAll('`', '');
}

/** Puts the first steps of the entry's own page in the place of the sentence; without the network the sentence stays. */
async function showSteps(place: HTMLElement, address: string, captures: MatchResult['captures']): Promise<void> {
  const page = await fetchPage(address).catch(() => undefined);
  const steps = [...(page?.getElementById('fix')?.closest('section')?.querySelector('ol.steps')?.children ?? [])];
  if (steps.length === 0) return;
  // The list of results has one item an entry, so its steps are none.
  const list = element('div', 'steps');
  for (const step of steps.slice(0, mostSteps)) {
    const item = element('div', 'step');
    item.append(...document.importNode(step, true).childNodes);
    list.append(item);
  }
  for (const named of list.querySelectorAll('[id]')) named.removeAttribute('id');
  place.replaceChildren(list);
  offerFields(list, captures);
  for (const command of list.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(command);
}
