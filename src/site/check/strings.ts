/** Every text of the page that checks a command, and of its hint in the search box. */
export const strings = {
  title: 'Check a command',
  intro:
    'Some mistakes cannot be seen: a capital I for a small l, a Cyrillic с in kubectl, a long dash for two hyphens. Paste the command or the manifest, and each such character is pointed at.',
  label: 'Paste a command or a manifest',
  placeholder: 'kubectI get pods',
  private: 'Nothing you paste leaves this page.',
  marked: 'Your text, with each slip marked',
  findings: 'Findings',
  clean: 'No lookalike character found.',
  cleanHint: 'If the command still fails, paste what it printed into the search.',
  found: (count: number) =>
    count === 1 ? '1 character is not what it seems.' : `${count} places are not what they seem.`,
  place: (line: number, column: number) => `line ${line}, column ${column}`,
  removeIt: 'nothing',
  copy: 'Copy the corrected text',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying here; select the corrected text below by hand.',
  corrected: 'Corrected text',
  nearest: 'The course’s own command',
  nearestSame: 'This is the course’s own command, letter for letter.',
  nearestHint: 'Struck out: only in your text. Underlined: only in the course’s command.',
  loading: 'Loading the checker…',
  failed: 'The checker could not be loaded. Reload the page to try again.',
  noScript: 'Checking needs JavaScript.',
  slip: 'Look at your command:',
  openCheck: 'Show it in the checker',
} as const;
