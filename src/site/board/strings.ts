/** Every text of the triage board. */
export const strings = {
  title: 'Support board',
  intro:
    'Every entry in one list. Type what the student says, take the entry with the arrow keys, press one key to copy the reply.',
  filter: 'Filter',
  filterHint: 'words of the title, of what is printed, or of how people say it',
  help: '↓ ↑ move · / filter · L link · N nudge · E explain · D do it · Enter opens · Esc back to the filter',
  keys: 'keys',
  keysHint: 'One key copies: L link, N nudge, E explain, D do it',
  count: (count: number, all: number) => (count === all ? `${all} entries` : `${count} of ${all} entries`),
  failed: 'The replies could not be loaded; the links work. Reload to try again.',
  noScript: 'Filter and replies need JavaScript; the links work without.',
} as const;
