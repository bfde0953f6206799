/** What a supporter can copy of an entry. */
export const actions = ['link', 'nudge', 'explain', 'do'] as const;

export type Action = (typeof actions)[number];

export function isAction(value: string | undefined): value is Action {
  return (actions as readonly (string | undefined)[]).includes(value);
}
