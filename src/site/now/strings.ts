/** Texts of the bar that everybody sees right now. */
export const strings = {
  label: 'Right now',
  more: 'More',
} as const;
