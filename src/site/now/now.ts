import type { Notice } from '../../lib/notice/notice.ts';
import { readNotice, showingAt } from '../../lib/notice/notice-time.ts';
import { strings } from './strings.ts';

/** How often a page that somebody looks at asks again, in milliseconds. */
const interval = 60_000;

/** Keeps the bar up to date while the page is in sight: asks the network, shows at once, and takes down in time. */
export function watchNotice(): void {
  const bar = document.querySelector<HTMLElement>('[data-now]');
  if (bar) watch(bar, bar.dataset['now'] ?? '/now.json');
}

function watch(bar: HTMLElement, address: string): void {
  let notice: Notice | undefined;
  let change: ReturnType<typeof setTimeout> | undefined;

  const update = () => {
    clearTimeout(change);
    const showing = notice ? showingAt(new Date(), notice) : undefined;
    show(bar, showing?.shown ? notice : undefined);
    // A computer that slept wakes up with late timers; the interval below asks again anyway.
    if (showing?.changes) change = setTimeout(update, Math.min(showing.changes.valueOf() - Date.now(), interval));
  };
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      // Not from the browser's cache: what was true a minute ago may be wrong now.
      const answer = await fetch(address, { cache: 'no-store' });
      if (answer.ok) notice = readNotice(await answer.json());
    } catch {
      // Without a network the last notice stays until its time is over.
    }
    update();
  };
  document.addEventListener('visibilitychange', () => {
    update();
    void ask();
  });
  addEventListener('online', () => void ask());
  setInterval(() => void ask(), interval);
  void ask();
}

/** Shows a notice as text, or nothing. An unchanged notice is left alone, so that it is not read out again. */
function show(bar: HTMLElement, notice: Notice | undefined): void {
  const key = notice ? JSON.stringify([notice.text, notice.link]) : '';
  if (bar.dataset['shown'] === key || (key === '' && bar.childNodes.length === 0)) return;
  bar.dataset['shown'] = key;
  bar.replaceChildren(...(notice ? parts(notice) : []));
  // The style sheet leaves this much room above the target of a link within the page.
  document.documentElement.style.setProperty('--ke-now-height', `${bar.offsetHeight}px`);
}

function parts({ text, link }: Notice): (Node | string)[] {
  if (link === undefined) return [text];
  const more = document.createElement('a');
  more.href = link;
  more.textContent = strings.more;
  return [`${text} `, more];
}
