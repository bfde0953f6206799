/** What every page may say. */
export const pageStrings = {
  save: 'Save for offline',
  ready: 'works offline ✓',
  update: 'A newer version of this site is here.',
  reload: 'Reload',
} as const;

/** The texts of the page about being offline, and of the one that stands in for a page that is not on the device. */
export const strings = {
  title: 'Offline',
  intro: 'This site can stay on your device, so that it works where the network does not.',
  noScript: 'Keeping the site needs JavaScript.',
  control: 'This device',
  impossible:
    'This browser keeps no site: it is too old, in a private window, or the address does not begin with https.',
  off: 'Switched off: nothing of this site is kept here, and each page comes from the network.',
  nothing: 'Not kept on this device yet.',
  first: 'Works offline: every entry, every topic, the guides, the search and the checker are on this device.',
  everything: 'Works offline, all of it.',
  saving: 'Saving …',
  progress: 'Saved so far',
  failed: 'Not everything could be fetched. What has come is kept; try again when the network is back.',
  saveRest: 'Save the rest too',
  switchOff: 'Switch off and delete',
  switchOn: 'Switch on',
  whatTitle: 'What is kept',
  what: [
    'After your first visit, once the page has loaded: every entry, every topic and guide, the search and the command checker. It is about half a megabyte. Nothing is fetched by itself while your browser saves data or the line is very slow.',
    'With “Save for offline”, at once and on any line: also the full-text search, the A to Z, the replies of the support board and the scripts to copy, about a megabyte more.',
    'Above 1,000 entries: the frame, the guides, the search, and until the next version the pages that you have visited.',
  ],
  updatesTitle: 'New versions',
  updates:
    'A new version is fetched quietly, whole, and only what has changed. A note tells you; until you press Reload in it or have closed every tab, you read the old one. What is announced right now always comes from the network first.',
  offTitle: 'Switching it off',
  offHint: 'deletes what is kept in this browser. It stays off until you switch it on again.',
  notKeptTitle: 'This page is not on your device',
  notKept: 'There is no network, and this page has not been saved. The search and every entry work:',
  toHome: 'search for the error',
  toOffline: 'or see what is saved',
} as const;
