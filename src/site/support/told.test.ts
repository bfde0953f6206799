import { afterEach, describe, expect, it } from 'vitest';
import type { WeeklyHours } from '../../lib/support/opening.ts';
import { toldAt } from './told.ts';

const zoneOfMachine = process.env['TZ'];
afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfMachine;
});

// 2026-11-23 is a Monday.
const season = { first: '2026-11-23', last: '2026-11-25' };
const day: WeeklyHours = { days: ['mon', 'tue', 'wed'], from: '06:00', until: '18:00' };
const late: WeeklyHours = { days: ['mon', 'tue', 'wed'], from: '12:00', until: '00:00' };

const zones = ['Asia/Novosibirsk', 'Asia/Kolkata', 'America/St_Johns', 'Europe/Paris'] as const;
const offsets = ['UTC+7', 'UTC+5:30', 'UTC−3:30', 'UTC+1'];
/** The hours of `day` and `late` in each zone. */
const days = [
  'Mon, Tue, Wed 13:00–01:00',
  'Mon, Tue, Wed 11:30–23:30',
  'Mon, Tue, Wed 02:30–14:30',
  'Mon, Tue, Wed 07:00–19:00',
];
const lates = [
  'Mon, Tue, Wed 19:00–07:00',
  'Mon, Tue, Wed 17:30–05:30',
  'Mon, Tue, Wed 08:30–20:30',
  'Mon, Tue, Wed 13:00–01:00',
];

function told(zone: string, now: string, course: Parameters<typeof toldAt>[2] = season) {
  process.env['TZ'] = zone;
  return toldAt(new Date(now), [[day], [late]], course);
}

describe.each(zones.map((zone, at) => ({ zone, at })))('the support hours in $zone', ({ zone, at }) => {
  const line = `Hours of the course from 2026-11-23 to 2026-11-25, in your own time (${offsets[at]}):`;

  it('before the course tell its first week', () => {
    const { line: shown, groups } = told(zone, '2026-11-10T09:00:00Z');
    expect(shown).toBe(line);
    expect(groups.map(({ hours }) => hours)).toEqual([days[at], lates[at]]);
    const opens = ['Mon 23 Nov 13:00', 'Mon 23 Nov 11:30', 'Mon 23 Nov 02:30', 'Mon 23 Nov 07:00'];
    expect(groups[0]).toMatchObject({ isOpen: false, state: `closed, opens ${opens[at]}` });
  });

  it('during a shift tell until when', () => {
    const { line: shown, groups } = told(zone, '2026-11-23T09:00:00Z');
    expect(shown).toBe(line);
    const until = ['01:00', '23:30', '14:30', '19:00'];
    expect(groups[0]).toEqual({ isOpen: true, state: `● open now, until ${until[at]}`, hours: days[at] });
    const opens = ['19:00', '17:30', '08:30', '13:00'];
    expect(groups[1]).toEqual({ isOpen: false, state: `closed, opens ${opens[at]}`, hours: lates[at] });
  });

  it('between shifts tell when the next begins', () => {
    const { groups } = told(zone, '2026-11-23T19:00:00Z');
    const opens = ['13:00', '11:30', 'Tue 24 Nov 02:30', 'Tue 24 Nov 07:00'];
    expect(groups[0]).toMatchObject({ isOpen: false, state: `closed, opens ${opens[at]}` });
    expect(groups[1]).toMatchObject({ isOpen: true });
  });

  it('after the last shift of one group tell no hours of it', () => {
    const { line: shown, groups } = told(zone, '2026-11-25T19:00:00Z');
    expect(shown).toBe(line);
    expect(groups[0]).toEqual({ isOpen: false, state: 'closed until the end of the course', hours: '' });
    expect(groups[1]).toMatchObject({ isOpen: true });
  });

  it('after the course tell that it is over, and when the next begins where that is known', () => {
    const none = { isOpen: false, state: '', hours: '' };
    const over = 'The course from 2026-11-23 to 2026-11-25 is over, and nobody is on duty.';
    const after = '2026-11-26T00:00:00Z';
    expect(told(zone, after)).toEqual({ line: over, groups: [none, none] });
    const next = { ...season, next: '2027-02-08' };
    expect(told(zone, after, next).line).toBe(`${over} The next one begins on 2027-02-08.`);
    expect(told(zone, '2027-02-08T00:00:00Z', next).line).toBe(over);
  });
});

describe('the support hours when clocks change', () => {
  it.each([
    // From summer to winter on Sunday, 2026-10-25, and on 2026-11-01.
    [
      'Europe/Paris',
      '2026-10-24T09:00:00Z',
      'UTC+2, then UTC+1',
      'Sat 08:00–20:00; Sun, Mon, Tue, Wed, Thu, Fri 07:00–19:00',
    ],
    ['America/St_Johns', '2026-10-31T19:00:00Z', 'UTC−2:30, then UTC−3:30', 'every day 02:30–14:30'],
    // Half an hour forward in the night to Sunday, 2026-10-04, while Saturday's shift lasts.
    [
      'Australia/Lord_Howe',
      '2026-10-02T19:00:00Z',
      'UTC+10:30, then UTC+11',
      'Sat 16:30–05:00; Sun, Mon, Tue, Wed, Thu, Fri 17:00–05:00',
    ],
    ['Asia/Novosibirsk', '2026-10-24T09:00:00Z', 'UTC+7', 'every day 13:00–01:00'],
  ])('in %s', (zone, now, offset, hours) => {
    process.env['TZ'] = zone;
    const always: WeeklyHours = { ...day, days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] };
    const { line, groups } = toldAt(new Date(now), [[always]]);
    expect(line).toBe(`in your own time (${offset}):`);
    expect(groups[0]?.hours).toBe(hours);
  });
});
