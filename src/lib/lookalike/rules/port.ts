import { align } from '../data/align.ts';
import { digitLike, toDigits } from '../data/confusables.ts';
import { piecesOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const port: Rule = {
  id: 'port',
  rank: 3,
  what: 'A port behind a colon, or before one, with letters in place of digits.',
  roles: ['argument', 'subcommand', 'string', 'value', 'output'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      for (const piece of piecesOf(word, vocabulary)) {
        if (piece.isWhole || !isPort(piece)) continue;
        const fixed = toDigits(piece.text);
        const meant = { word: fixed, edits: align(piece.text, fixed) ?? [] };
        yield* slipsIn(piece.start, piece.text, meant, 'this place holds a port');
      }
    }
  },
  good: ['date --format 2006-01-02T15:04:05Z07:00', { text: 'size:0B' }],
  bad: ['curl localhost:8⟦O→0⟧80/healthz; curl web:⟦S→5⟧432', { yaml: 'ports:\n  - "⟦B→8⟧0:80"\nbind: :808⟦l→1⟧' }],
};

const shape = new RegExp(`^[${digitLike}]{2,5}$`);

/** `S432` behind a host's colon: up to five digits, of which two at least are true ones; or `8O`. */
function isPort({ text, before, after, word }: Piece): boolean {
  // `B0:80` publishes a port.
  const isPublished = /^\W?$|\d:$/.test(before) && /^[:,]\d{2,5}(?![\d:])/.test(after);
  if (!isPublished && !/[\w.)}\]>]:$|^:$/.test(before)) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  if (!shape.test(text) || digits === text.length || digits < Math.min(2, text.length - 1)) return false;
  // `0B` is a size, `10:11:12Z` is a time.
  if (/^\dB$/.test(text) || /(?:^|[^.\d])\d\d:$|T\d\d:|:\d\d:$/.test(before)) return false;
  if (word.role === 'output') return after === '' && /\d/.test(text.slice(-1));
  return !/[ZSB]$/.test(text) || /(?:[a-z)}\]>]\d*|\d+\.\d+\.\d+):$/.test(before);
}
