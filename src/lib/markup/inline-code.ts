/** A piece of a sentence: plain words, or code that stood between backticks. */
export type InlinePiece = { readonly kind: 'text' | 'code'; readonly text: string };

/** Splits a sentence at its `code`; a backtick without a partner stays as it is. */
export function inlineCode(sentence: string): InlinePiece[] {
  const pieces: InlinePiece[] = [];
  let end = 0;
  for (const hit of sentence.matchAll(/`([^`]+)`/g)) {
    if (hit.index > end) pieces.push({ kind: 'text', text: sentence.slice(end, hit.index) });
    pieces.push({ kind: 'code', text: hit[1] ?? '' });
    end = hit.index + hit[0].length;
  }
  if (end < sentence.length) pieces.push({ kind: 'text', text: sentence.slice(end) });
  return pieces;
}
