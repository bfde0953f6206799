import { plainPaste } from '../../lib/question/plain-paste.ts';
import { guessWhere, type Where } from '../../lib/question/where.ts';
import { type Masked, maskSecrets } from '../../lib/secrets/mask.ts';

/** Texts as they were typed and pasted, by the field that they stand in. */
export type Request = { readonly id: number; readonly texts: readonly string[] };

/** The same texts, safe to show, in the same order; and where the last of them comes from. */
export type Answer = { readonly id: number; readonly masked: readonly Masked[]; readonly where: Where };

// A megabyte takes long enough to freeze a page, so it is cleaned and masked here.
addEventListener('message', ({ data: { id, texts } }: MessageEvent<Request>) => {
  const plain = texts.map(plainPaste);
  postMessage({ id, masked: plain.map(maskSecrets), where: guessWhere(plain.at(-1) ?? '') } satisfies Answer);
});
