import { openingAt, type Season, type Span, spansFrom, type WeeklyHours } from '../../lib/support/opening.ts';
import { clock, date, weekday, zone } from './own-time.ts';
import { strings } from './strings.ts';

/** What a reader is told about one group; empty where nothing is to be said. */
type GroupTold = { readonly isOpen: boolean; readonly state: string; readonly hours: string };

/** What a reader is told at a moment: a line about the course, and each group in the order given. */
export type Told = { readonly line: string; readonly groups: readonly GroupTold[] };

/**
 * Puts the weekly hours of the groups, which are in UTC, into the time zone of the machine and says who is there. Before
 * the course its first week is told, after it that it is over; an hour is told in own time or not at all.
 */
export function toldAt(now: Date, groups: readonly (readonly WeeklyHours[])[], season?: Season): Told {
  const begin = season ? new Date(`${season.first}T00:00:00Z`) : now;
  const shownFrom = begin > now ? begin : now;
  const weeks = groups.map((hours) => weekOf(spansFrom(shownFrom, hours, season)));
  if (season && weeks.every((spans) => spans.length === 0))
    return { line: overLine(season, now), groups: groups.map(() => nothing) };
  const moments = [shownFrom, ...weeks.flatMap((spans) => spans.map(({ from }) => from))];
  const zones = [...new Set(moments.toSorted((a, b) => a.valueOf() - b.valueOf()).map(zone))];
  return {
    line: [...(season ? [strings.season(season.first, season.last)] : []), `${strings.inZone(zones)}:`].join(', '),
    groups: groups.map((hours, index) => groupTold(now, weeks[index] ?? [], openingAt(now, hours, season))),
  };
}

const nothing: GroupTold = { isOpen: false, state: '', hours: '' };

function groupTold(now: Date, spans: readonly Span[], { open, changes }: ReturnType<typeof openingAt>): GroupTold {
  const next = changes ?? spans[0]?.from;
  const state =
    next === undefined
      ? strings.closedForGood
      : open
        ? `● ${strings.openUntil(clock(next))}`
        : strings.closedUntil(isSameDay(next, now) ? clock(next) : `${date(next)} ${clock(next)}`);
  return { isOpen: open, state, hours: inOwnTime(spans) };
}

/** A course that has been announced is named until it begins. */
function overLine({ first, last, next }: Season, now: Date): string {
  const isAhead = next !== undefined && new Date(`${next}T00:00:00Z`) > now;
  return [strings.over(first, last), ...(isAhead ? [strings.next(next)] : [])].join(' ');
}

/** Each weekday once: today's hours and not also those in seven days. */
function weekOf(spans: readonly Span[]): Span[] {
  const dates = new Map<string, string>();
  return spans.filter(({ from }) => {
    const known = dates.get(weekday(from));
    if (known === undefined) dates.set(weekday(from), date(from));
    return known === undefined || known === date(from);
  });
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

function isSameDay(moment: Date, now: Date): boolean {
  return moment.valueOf() - now.valueOf() < 86_400_000 && date(moment) === date(now);
}
