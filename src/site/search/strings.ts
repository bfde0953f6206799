import type { SearchLink } from '../hand-over/search-link.ts';

/** Every text of the search box. */
export const strings = {
  label: 'Paste the error or say what you see',
  placeholder: 'error: …',
  private: 'Nothing you paste leaves this page.',
  results: 'Matching entries',
  fullText: 'In the text',
  kinds: { question: 'question of the course', guide: 'guide', topic: 'topic' },
  openWhole: 'Open the whole fix',
  skip: 'Skip it and go on',
  notThat: 'If it is not that one',
  notThose: 'If it is none of these',
  example: 'Try an example',
  clear: 'Clear',
  line: 'line',
  first: 'First:',
  sure: 'It is this one if',
  sureShows: 'shows',
  askSupport: 'Ask support with this text',
  loading: 'Loading the list of errors…',
  failed: 'The list of errors could not be loaded. The topics below still work; reload to try again.',
  open: 'Search',
  close: 'Close',
  shortcut: 'Ctrl K',
  share: 'Copy a link to this search',
  shared: ({ masked, isShortened }: Omit<SearchLink, 'address'>, localHost: string | undefined) =>
    [
      'Link copied',
      ...(masked.length > 0 ? [`Masked: ${maskedList(masked)}`] : []),
      ...(isShortened ? ['The text is too long for a link: its middle is left out'] : []),
      ...(localHost === undefined ? [] : [`It leads to ${localHost}, which others cannot open`]),
    ].join('. '),
  shareFailed: 'The browser does not allow copying here.',
  maskFailed: 'The part that masks secrets could not be loaded, so no link was copied. Reload to try again.',
  noScript: 'Searching needs JavaScript. Every error is listed under its topic.',
} as const;

/** `password (line 3), GitLab token (lines 4, 5, 6, …)`. */
function maskedList(masked: SearchLink['masked']): string {
  const names = [...new Set(masked.map(({ name }) => name))];
  return names
    .map((name) => {
      const lines = [...new Set(masked.flatMap((secret) => (secret.name === name ? [secret.line] : [])))];
      const shown = [...lines.slice(0, 3), ...(lines.length > 3 ? ['…'] : [])].join(', ');
      return `${name} (${lines.length > 1 ? 'lines' : 'line'} ${shown})`;
    })
    .join(', ');
}
