import { describe, expect, it } from 'vitest';
import { openingAt, spansFrom, type WeeklyHours } from './opening.ts';

const workdays: WeeklyHours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '06:00', until: '15:00' };
const night: WeeklyHours = { days: ['sun'], from: '22:00', until: '02:00' };
// 2026-11-23 is a Monday.
const at = (time: string) => new Date(`2026-11-${time}:00Z`);

describe('openingAt', () => {
  it('is open from the first minute and closed from the last', () => {
    expect(openingAt(at('23T05:59'), [workdays])).toEqual({ open: false, changes: at('23T06:00') });
    expect(openingAt(at('23T06:00'), [workdays])).toEqual({ open: true, changes: at('23T15:00') });
    expect(openingAt(at('23T15:00'), [workdays])).toEqual({ open: false, changes: at('24T06:00') });
  });

  it('looks over the weekend', () => {
    expect(openingAt(at('27T18:00'), [workdays])).toEqual({ open: false, changes: at('30T06:00') });
  });

  it('knows hours that end after midnight', () => {
    expect(openingAt(at('23T01:30'), [night])).toEqual({ open: true, changes: at('23T02:00') });
    expect(openingAt(at('22T21:00'), [night])).toEqual({ open: false, changes: at('22T22:00') });
  });

  it('joins hours that meet', () => {
    const early: WeeklyHours = { days: ['mon'], from: '02:00', until: '06:00' };
    expect(openingAt(at('23T01:00'), [workdays, early, night])).toEqual({ open: true, changes: at('23T15:00') });
  });

  it('is closed before and after the course', () => {
    const season = { first: '2026-11-24', last: '2026-11-25' };
    expect(openingAt(at('23T08:00'), [workdays], season)).toEqual({ open: false, changes: at('24T06:00') });
    expect(openingAt(at('25T16:00'), [workdays], season)).toEqual({ open: false, changes: undefined });
  });
});

describe('spansFrom', () => {
  it('gives each span of the next seven days that has not ended', () => {
    const spans = spansFrom(at('23T12:00'), [workdays]);
    expect(spans.map(({ from }) => from.getUTCDate())).toEqual([23, 24, 25, 26, 27, 30]);
  });
});
