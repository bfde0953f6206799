/** Texts of the questions of the course. */
export const strings = {
  title: 'Questions of the course',
  intro: 'What people ask that is no error. Ask in your own words in the search box, in English, Russian or French.',
  validUntil: 'This answer holds until',
  over: (day: string) => `This answer held until ${day}. Ask support what is true today.`,
  related: 'Go on from here',
} as const;
