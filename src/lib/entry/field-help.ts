/**
 * What each field is for, in a sentence or two: the editor shows it, and a new entry has it above each field. Places in
 * lists are written as `*`. How a field looks is in `field-examples.ts`.
 */
export const fieldHelp = {
  title: 'What the student sees, on one line: the words of the error, not its cause.',
  topic: 'A file in content/topics, which is the folder of the entry too.',
  symptom: 'Each line as the tool prints it, whole; what differs each time is a <placeholder>.',
  asks: 'How stressed people say it in plain words, each a different way to see it.',
  'asks.en': 'English: three at least, five are good.',
  'asks.ru': 'Russian: two are good.',
  'asks.fr': 'French: two are good.',
  hint: 'A nudge: a question that leads to the cause and does not give it away.',
  fix: 'The shortest safe way, step by step: a sentence, or run: with a command.',
  'fix.*.run': 'A command that can be copied; what the reader fills in is a <placeholder>.',
  'fix.*.note': 'What the command does.',
  'fix.*.destroys': 'What is lost by running the command; it is shown before it.',
  verify: 'How one sees that it worked: run: with a command (or do: with a sentence), and expect:.',
  'verify.run': 'A command that shows whether it worked.',
  'verify.do': 'What to do by hand to see whether it worked.',
  'verify.expect': 'A part of what is printed when it worked.',
  catchUp: 'The shortcut for who wants to go on without having mastered this: steps like those of fix, or topic.',
  skips: 'One sentence on what the shortcut leaves out.',
  related: 'Slugs of entries that are often confused with this one.',
  alike: 'Slugs of entries that are as right an answer as this one; they name this one too.',
  sources: 'Addresses of pages where it was seen or is explained.',
  added: 'The day on which the entry was written.',
  reviewed: 'The day on which somebody last read it against the tool of today.',
  tried: 'Only if you ran the fix on a lab: when, and with which versions.',
  allow: 'Lookalike characters that stand here on purpose, each with the reason.',
  status: 'retired, for an error that nobody can meet any more; the page stays.',
  replacedBy: 'The slug of the entry that took the place of this retired one.',
  formerly: 'Slugs that this entry had before; their addresses lead here.',
} as const satisfies Record<string, string>;
