/** Texts of the command sheet. */
export const strings = {
  copyAll: 'Copy all commands',
} as const;
