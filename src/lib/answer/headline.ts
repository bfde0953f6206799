import type { MatchReport, Verdict } from '../symptom/types.ts';

/** What a verdict is called wherever people read it. */
export const verdictWords = { known: 'Known', unsure: 'Not sure', unknown: 'Far off' } as const satisfies Record<
  Verdict,
  string
>;

/**
 * What is said above the results of a text, by the one judgement that the matcher made of it. `known` is how many errors
 * are shown in the order of cause before consequence.
 */
export function headline({ verdict, results, shape }: MatchReport, known = 1): string {
  if (shape !== undefined) return shapes[shape];
  if (known > 1) return `${known} known errors, the likely cause first: start there, the others often go with it.`;
  if (verdict === 'known') return 'This is known.';
  const [best] = results;
  if (best === undefined) return nothing;
  if (best.kind !== 'entry' && verdict === 'unsure') return 'This is no error: here is the answer.';
  return verdict === 'unsure'
    ? 'Not sure: one of these may be it.'
    : 'This is not known here. The nearest are below; none of them may fit.';
}

const shapes = {
  command: 'This is only a command. Run it, and paste what it prints.',
  status: 'Several errors show this. Which of these lines do you see?',
  courtesy: 'Good to hear from you; there is nothing to look for. When something fails, paste what it prints.',
} as const;

const nothing = 'This is not known here.';

/** Where neither an error nor the text of any page has something of it. */
export const nothingNear = `${nothing} Nothing here comes near.`;

/** How a text was read that was typed in another keyboard layout. */
export function readAsWords({ readAs }: Pick<MatchReport, 'readAs'>): string {
  return readAs === undefined
    ? ''
    : `Read as: ${readAs.text.trim()} (the keyboard was on ${readAs.typed}, not on ${readAs.meant}).`;
}
