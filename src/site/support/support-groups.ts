import { openingAt, type Season, type Span, spansFrom, type WeeklyHours } from '../../lib/support/opening.ts';
import { clock, date, weekday, zone } from './own-time.ts';
import { strings } from './strings.ts';

tellOwnTime();
// "Open now" has to stay true on a page that stays open.
setInterval(tellOwnTime, 60_000);

/** Puts the hours of each group into the reader's time zone and says who is there now. */
function tellOwnTime(): void {
  const now = new Date();
  const list = document.querySelector<HTMLElement>('.groups');
  const told = document.querySelector('[data-zone]');
  if (!list || !told) return;
  const season = list.dataset['season'] === undefined ? undefined : (JSON.parse(list.dataset['season']) as Season);
  // The first week of the course is shown while it has not begun.
  const begin = season ? new Date(`${season.first}T00:00:00Z`) : now;
  const shownFrom = begin > now ? begin : now;
  told.textContent = strings.inZone(zone(shownFrom));
  for (const item of list.querySelectorAll<HTMLElement>('[data-hours]')) {
    const hours = JSON.parse(item.dataset['hours'] ?? '[]') as WeeklyHours[];
    const state = item.querySelector<HTMLElement>('.state');
    const shown = item.querySelector('.hours');
    const spans = spansFrom(shownFrom, hours, season);
    if (shown && spans.length > 0) shown.textContent = inOwnTime(spans);
    if (!state) continue;
    const { open, changes } = openingAt(now, hours, season);
    state.toggleAttribute('data-open', open);
    const next = changes ?? (begin > now ? spans[0]?.from : undefined);
    state.textContent =
      next === undefined
        ? strings.closed
        : open
          ? `● ${strings.openUntil(clock(next))}`
          : strings.closedUntil(near(next, now) ? clock(next) : `${date(next)} ${clock(next)}`);
  }
}

/** `Mon, Tue 08:00–17:00; Wed 10:00–12:00`: days with the same hours stand together. */
function inOwnTime(spans: readonly Span[]): string {
  const byHours = new Map<string, Span[]>();
  for (const span of spans) {
    const hours = `${clock(span.from)}–${clock(span.until)}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), span]);
  }
  const lines = [...byHours].map(([hours, same]) => {
    const days = [...new Set(same.map(({ from }) => weekday(from)))];
    return `${days.length === 7 ? strings.everyDay : days.join(', ')} ${hours}`;
  });
  return lines.join('; ');
}

function near(moment: Date, now: Date): boolean {
  return moment.valueOf() - now.valueOf() < 86_400_000 && date(moment) === date(now);
}
