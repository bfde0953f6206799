import type { Retyped } from '../../text/keyboard-layout.ts';
import type { Parameters } from '../parameters.ts';
import type { Spelling } from '../text/spelling.ts';
import { isCommand } from './command.ts';
import { isCourtesy } from './courtesy.ts';
import { meantText } from './layout.ts';

export { hasCommand } from './command.ts';

/** What a text is before anything is looked for. */
export type Reading = {
  /** What was meant where it was typed in another keyboard layout. */
  readonly readAs: Retyped | undefined;
  /** What it is where it cannot have an answer: a command alone, or a kind word. */
  readonly shape: 'command' | 'courtesy' | undefined;
};

/** Reads a text so. Nothing for a text that is not read: it is what it is. */
export type Read = (text: string, spelling: Spelling, parameters: Parameters) => Reading | undefined;

/** Reads any text. What it needs for this is a tenth of the matcher: in the browser it is loaded when a text may need it. */
export const readAnyText: Read = (pasted, spelling, parameters) => {
  const readAs = meantText(pasted, spelling, parameters);
  const text = readAs?.text ?? pasted;
  return { readAs, shape: isCommand(text) ? 'command' : isCourtesy(text, parameters) ? 'courtesy' : undefined };
};
