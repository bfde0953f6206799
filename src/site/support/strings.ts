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
  inZone: (zone: string) => `in your own time (${zone})`,
  openUntil: (time: string) => `open now, until ${time}`,
  closedUntil: (time: string) => `closed, opens ${time}`,
  closed: 'closed',
} as const;
