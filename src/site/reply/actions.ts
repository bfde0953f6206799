import { latinKey } from '../ui/latin-key.ts';

/** What a supporter can copy of an entry. */
export const actions = ['link', 'nudge', 'explain', 'do'] as const;

export type Action = (typeof actions)[number];

/** One key for each, where no text is being written. */
const keys: Readonly<Record<string, Action>> = { l: 'link', n: 'nudge', e: 'explain', d: 'do' };

/** The action that a key stands for. Keys with Ctrl, Alt or Meta belong to the browser. */
export function actionOf(event: KeyboardEvent): Action | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return undefined;
  return keys[latinKey(event)];
}

export function isAction(value: string | undefined): value is Action {
  return (actions as readonly (string | undefined)[]).includes(value);
}
