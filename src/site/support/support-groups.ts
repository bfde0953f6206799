import type { Season, WeeklyHours } from '../../lib/support/opening.ts';
import { toldAt } from './told.ts';

tellOwnTime();
// "Open now" has to stay true on a page that stays open.
setInterval(tellOwnTime, 60_000);

/** Puts the hours of each group into the reader's time zone and says who is there now. */
function tellOwnTime(): void {
  const line = document.querySelector('[data-zone]');
  const list = document.querySelector<HTMLElement>('.groups');
  if (!line || !list) return;
  const season = list.dataset['season'] === undefined ? undefined : (JSON.parse(list.dataset['season']) as Season);
  const items = [...list.querySelectorAll<HTMLElement>('[data-hours]')];
  const hours = items.map((item) => JSON.parse(item.dataset['hours'] ?? '[]') as WeeklyHours[]);
  const told = toldAt(new Date(), hours, season);
  line.textContent = told.line;
  for (const [index, { isOpen, state, hours: shown }] of told.groups.entries()) {
    const status = items[index]?.querySelector('.state');
    status?.toggleAttribute('data-open', isOpen);
    status?.replaceChildren(state);
    items[index]?.querySelector('.hours')?.replaceChildren(shown);
  }
}
