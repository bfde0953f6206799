/** Every text of a reply that is not the entry's own. */
export const words = {
  hint: (hint: string) => `Think first: ${hint}`,
  cause: (cause: string) => `Why: ${cause}`,
  shortcut: (title: string) => `Catch up: ${title}`,
  skips: (what: string) => `What you skip: ${what}`,
  fillIn: (fields: readonly string[]) => `Fill in first: ${fields.join(', ')}`,
  destroys: (what: string) => `⚠ This destroys data: ${what}`,
  /** As a comment in a script. */
  destroysHere: (what: string) => `Destroys data: ${what}`,
  ran: (ran: string) => `Run in our lab on ${ran}.`,
  check: 'Check:',
  shows: 'shows',
  /** A check that is no command is a sentence of its own. */
  itShows: 'It shows',
  moreSteps: (count: number) => `… ${count} more, see the page.`,
  moreCommands: 'This is not all of it: the rest is too long for a chat and stands on the page.',
  onPage: 'The commands are too long for a chat and stand on the page.',
} as const;
