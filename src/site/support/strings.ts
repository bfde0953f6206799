/** Texts of the table of support groups. */
export const strings = {
  title: 'Who answers when',
  group: (number: number) => `Group ${number}`,
  days: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  everyDay: 'every day',
  utc: 'UTC',
  season: (first: string, last: string) => `Hours of the course from ${first} to ${last}`,
  inUtc: 'in UTC',
  /** Several where clocks change within the week. */
  inZone: (zones: readonly string[]) => `in your own time (${zones.join(', then ')})`,
  openUntil: (time: string) => `open now, until ${time}`,
  closedUntil: (time: string) => `closed, opens ${time}`,
  closedForGood: 'closed until the end of the course',
  over: (first: string, last: string) => `The course from ${first} to ${last} is over, and nobody is on duty.`,
  next: (day: string) => `The next one begins on ${day}.`,
} as const;
