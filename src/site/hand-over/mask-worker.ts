import { plainPaste } from '../../lib/question/plain-paste.ts';
import { typedCommands } from '../../lib/question/typed-commands.ts';
import { guessWhere, type Where } from '../../lib/question/where.ts';
import { type Masked, maskSecrets } from '../../lib/secrets/mask.ts';
import { fullTextQuery } from '../../lib/symptom/index.ts';

/** Texts as they were typed and pasted, by the field that they stand in. */
export type Request = { readonly id: number; readonly texts: readonly string[] };

/** The same texts, safe to show, in the same order; and what the last of them tells, read without its secrets. */
export type Answer = {
  readonly id: number;
  readonly masked: readonly Masked[];
  /** Where it comes from. */
  readonly where: Where;
  /** The commands that were typed there. */
  readonly typed: string;
  /** The words for the full-text search, whose requests a server sees. */
  readonly words: string;
};

// A megabyte takes long enough to freeze a page, so it is cleaned and masked here.
addEventListener('message', ({ data: { id, texts } }: MessageEvent<Request>) => {
  const masked = texts.map((text) => maskSecrets(plainPaste(text)));
  const last = masked.at(-1)?.text ?? '';
  const answer: Answer = {
    id,
    masked,
    where: guessWhere(last),
    typed: typedCommands(last),
    words: fullTextQuery(withoutNotes(last)),
  };
  postMessage(answer);
});

/** What the notes say stands on no page. */
function withoutNotes(text: string): string {
  return text.replace(/\[masked: [^\]]*\]/g, ' ');
}
