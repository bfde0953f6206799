/** Every text of the triage board. */
export const strings = {
  title: 'Support board',
  intro:
    'Every entry in one list. Paste the student’s message or type what they say, take the entry with the arrow keys, press one key to copy the reply.',
  filter: 'Filter',
  filterHint: 'paste the message, or type words of it',
  found: 'Found',
  help: '↓ ↑ move · / filter · L link · N nudge · E explain · D do it · Enter opens · Esc back to the filter',
  keys: 'keys',
  keysHint: 'One key copies: L link, N nudge, E explain, D do it',
  count: (count: number, all: number) => (count === all ? `${all} entries` : `${count} of ${all} entries`),
  unknown: 'Not known here; the nearest:',
  looking: 'Looking…',
  noMatcher: 'The list of errors could not be loaded: rows are found by their words only. Reload to try again.',
  failed: 'The replies could not be loaded; the links work. Reload to try again.',
  noScript: 'Filter and replies need JavaScript; the links work without.',
} as const;
