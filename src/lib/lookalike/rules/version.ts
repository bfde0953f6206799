import { align } from '../data/align.ts';
import { digitLike, toDigits } from '../data/confusables.ts';
import { piecesOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Rule } from './rule.ts';

export const version: Rule = {
  id: 'version',
  rank: 3,
  what: 'An API version, a tag or another dotted number with letters in place of digits.',
  roles: ['argument', 'subcommand', 'string', 'value', 'output'],
  *check({ words, vocabulary }) {
    for (const word of words) {
      for (const piece of piecesOf(word, vocabulary)) {
        const api = fixApiVersion(piece);
        const fixed = api ?? fixTag(piece);
        if (fixed === undefined) continue;
        const meant = { word: fixed, edits: align(piece.text, fixed) ?? [] };
        yield* slipsIn(
          piece.start,
          piece.text,
          meant,
          `this place holds ${api === undefined ? 'a version' : 'an API version'}`,
        );
      }
    }
  },
  good: ['apk add libssl1.1=1.1.1l-r7', { yaml: 'version: v1a\ncreated: 12.605Z' }],
  bad: [
    { yaml: 'apiVersion: apps/v⟦l→1⟧' },
    { yaml: 'apiVersion: v⟦l→1⟧\nkind: Pod' },
    'docker run nginx:⟦l→1⟧.27',
    { yaml: 'tag: 3.1⟦Z→2⟧' },
  ],
};

/** `apps/vl`, `vlbeta1`. */
function fixApiVersion({ text, word, isWhole }: Piece): string | undefined {
  if (!isWhole) return undefined;
  const [, head = '', major = '', stage = '', minor = ''] =
    /^((?:[a-z][\w.-]*\/)?v)([\dlI|i])(?:(alpha|beta)([\dlI|i]))?$/.exec(text) ?? [];
  const isSure = word.key === 'apiVersion' || text.includes('/') || stage !== '';
  const fixed = head + toDigits(major) + stage + toDigits(minor);
  return head === '' || fixed === text || !isSure ? undefined : fixed;
}

const dotted = new RegExp(`^v?[${digitLike}]+(?:\\.[${digitLike}]+)+$`);

/** `l.27`, `v1.l4.2`, `1.25.O`: dotted numbers with at least one real digit. */
function fixTag({ text, word, before, isWhole }: Piece): string | undefined {
  if (!/[.]/.test(text) || !dotted.test(text) || !/\d/.test(text) || /\d\||\|\d/.test(text)) return undefined;
  const isBehind =
    word.role === 'output' ? /[a-z]:$/.test(before) : isWhole || before === '' || /[:=@v-]["'\\]*$/.test(before);
  // OpenSSL counts its fixes by letters: `1.1.1l`.
  if (!isBehind || /^\d(?:\.\d){2}[a-z]$/.test(text)) return undefined;
  // A unit or the letter of a time zone: `1.1B`, `12.605Z`.
  const isTag =
    /(?:tag|version|image)$/i.test(word.key) || /(?:version|tag)[=:]$/i.test(before) || /[a-z]:$/.test(before);
  const fixed = (text.startsWith('v') ? 'v' : '') + toDigits(text.replace(/^v/, ''));
  return fixed === text || (/\d[BZ]$/.test(text) && !isTag) ? undefined : fixed;
}
