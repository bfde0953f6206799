import { afterEach, describe, expect, it } from 'vitest';
import { clock, date, weekday, zone } from './own-time.ts';

const zoneOfMachine = process.env['TZ'];
afterEach(() => {
  if (zoneOfMachine === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneOfMachine;
});

describe('a moment in own time', () => {
  it.each([
    ['UTC', '2026-11-23T07:05:00Z', 'Mon 23 Nov 07:05', 'UTC'],
    ['Asia/Yekaterinburg', '2026-11-22T20:05:00Z', 'Mon 23 Nov 01:05', 'UTC+5'],
    ['America/St_Johns', '2026-11-23T02:00:00Z', 'Sun 22 Nov 22:30', 'UTC−3:30'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', 'Thu 1 Jan 05:45', 'UTC+5:45'],
    ['Europe/Paris', '2026-07-01T12:00:00Z', 'Wed 1 Jul 14:00', 'UTC+2'],
  ])('in %s', (name, moment, shown, offset) => {
    process.env['TZ'] = name;
    const at = new Date(moment);
    expect(`${date(at)} ${clock(at)}`).toBe(shown);
    expect(weekday(at)).toBe(shown.slice(0, 3));
    expect(zone(at)).toBe(offset);
  });
});
