/** Weekdays as they are written in data files, in the order of `Date.prototype.getUTCDay`. */
export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Hours that come back each week, in UTC (`06:00`); where `until` is not later than `from`, they end on the next day. */
export type WeeklyHours = {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly until: string;
};

/**
 * The first and the last day on which hours hold (`2026-11-23`, UTC); a span that begins on the last day still counts.
 * `next` is the first day of the season after it, where it is known.
 */
export type Season = { readonly first: string; readonly last: string; readonly next?: string | undefined };

/** A time between two moments. */
export type Span = { readonly from: Date; readonly until: Date };

/** Whether somebody is there, and when that changes; no change where none is to come. */
export type Opening = { readonly open: boolean; readonly changes: Date | undefined };

/** The spans of the next seven days that have not ended, in order; those that meet or overlap are one. */
export function spansFrom(now: Date, hours: readonly WeeklyHours[], season?: Season): Span[] {
  const found: Span[] = [];
  // A span of yesterday may reach into today.
  for (let ahead = -1; ahead <= 7; ahead++) {
    const midnight = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + ahead);
    const date = new Date(midnight);
    const name = date.toISOString().slice(0, 10);
    if (season && (name < season.first || name > season.last)) continue;
    for (const { days, from, until } of hours) {
      if (!days.includes(weekdays[date.getUTCDay()] ?? 'sun')) continue;
      const start = midnight + milliseconds(from);
      const end = midnight + milliseconds(until) + (until <= from ? dayLength : 0);
      if (end > now.valueOf()) found.push({ from: new Date(start), until: new Date(end) });
    }
  }
  return joined(found);
}

/** Tells whether somebody is there at a moment. */
export function openingAt(now: Date, hours: readonly WeeklyHours[], season?: Season): Opening {
  const [span] = spansFrom(now, hours, season);
  if (!span) return { open: false, changes: undefined };
  return span.from <= now ? { open: true, changes: span.until } : { open: false, changes: span.from };
}

const dayLength = 86_400_000;

function milliseconds(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
}

function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from.valueOf() - b.from.valueOf())) {
    const last = result.at(-1);
    if (!last || span.from > last.until) result.push(span);
    else if (span.until > last.until) result[result.length - 1] = { from: last.from, until: span.until };
  }
  return result;
}

type Weekday = (typeof weekdays)[number];
