import { openingAt, type Season, type Span, spansFrom, type WeeklyHours } from '../../lib/entry/opening.ts';
import { strings } from './strings.ts';

const language = document.documentElement.lang || 'en';
const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' });
const date = new Intl.DateTimeFormat(language, { weekday: 'short', day: 'numeric', month: 'short' });

tellOwnTime();
// "Open now" has to stay true on a page that stays open.
setInterval(tellOwnTime, 60_000);

/** Puts the hours of each group into the reader's time zone and says who is there now. */
function tellOwnTime(): void {
  const now = new Date();
  const list = document.querySelector<HTMLElement>('.groups');
  const zone = document.querySelector('[data-zone]');
  if (!list || !zone) return;
  zone.textContent = strings.inZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const season = list.dataset['season'] === undefined ? undefined : (JSON.parse(list.dataset['season']) as Season);
  for (const item of list.querySelectorAll<HTMLElement>('[data-hours]')) {
    const hours = JSON.parse(item.dataset['hours'] ?? '[]') as WeeklyHours[];
    const state = item.querySelector<HTMLElement>('.state');
    const shown = item.querySelector('.hours');
    // The first week of the course is shown while it has not begun.
    const begin = season ? new Date(`${season.first}T00:00:00Z`) : now;
    const spans = spansFrom(begin > now ? begin : now, hours, season);
    if (shown && spans.length > 0) shown.textContent = inOwnTime(spans);
    if (!state) continue;
    const { open, changes } = openingAt(now, hours, season);
    state.toggleAttribute('data-open', open);
    const next = changes ?? (begin > now ? spans[0]?.from : undefined);
    state.textContent =
      next === undefined
        ? strings.closed
        : open
          ? `● ${strings.openUntil(clock.format(next))}`
          : strings.closedUntil(near(next, now) ? clock.format(next) : `${date.format(next)} ${clock.format(next)}`);
  }
}

/** `Mon, Tue 08:00–17:00; Wed 10:00–12:00`: days with the same hours stand together. */
function inOwnTime(spans: readonly Span[]): string {
  const byHours = new Map<string, Span[]>();
  for (const span of spans) {
    const hours = `${clock.format(span.from)}–${clock.format(span.until)}`;
    byHours.set(hours, [...(byHours.get(hours) ?? []), span]);
  }
  const lines = [...byHours].map(([hours, same]) => {
    const days = [...new Set(same.map(({ from }) => weekday.format(from)))];
    return `${days.length === 7 ? strings.everyDay : days.join(', ')} ${hours}`;
  });
  return lines.join('; ');
}

function near(moment: Date, now: Date): boolean {
  return moment.valueOf() - now.valueOf() < 86_400_000 && date.format(moment) === date.format(now);
}
