import { namesNumber, numberPlace } from '../read/number-place.ts';
import { bareOf, piecesOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { fixNumber } from '../suggest/number.ts';
import { slipsIn } from '../suggest/slips.ts';
import type { Context, Rule } from './rule.ts';

export const number: Rule = {
  id: 'number',
  rank: 4,
  what: 'A number or a quantity with letters in place of digits, or of its unit.',
  roles: ['argument', 'subcommand', 'string', 'value', 'output'],
  *check(context) {
    for (const word of context.words) {
      const whole = bareOf(word);
      if (whole === undefined) continue;
      for (const piece of [whole, ...piecesOf(word, context.vocabulary).slice(1)]) {
        const fixed = isData(piece) ? undefined : fixPiece(piece, context);
        if (fixed !== undefined) yield* slipsIn(piece.start, piece.text, fixed, `this place holds ${fixed.name}`);
      }
    }
  },
  good: [
    'I0719 10:11:12.345605Z       1 main.go:64] started',
    'for i in 1 2 3; do echo "$i"; done',
    { yaml: 'layer: l7\nname: OP1\nmode: 0o755\ndelay: 10S\nsize: 440B' },
  ],
  bad: [
    'sleep ⟦l→1⟧0',
    'make -j ⟦i→1⟧6',
    'exit 4⟦Z→2⟧',
    'install -m 075⟦S→5⟧ -d /etc/apt/keyrings',
    'timeout ⟦l→1⟧ curl http://localhost',
    { yaml: 'replicas: ⟦l→1⟧\nlimits: { memory: ⟦l→1⟧28Mi }\ntimeout: ⟦S→5⟧m\njitter: "⟦O→0⟧ms"' },
  ],
};

/** `128B` and `10S` of Java's durations, behind keys that say so. */
function isData({ text, word }: Piece): boolean {
  if (/^\d+B$/.test(text)) return /(?:size|memory|storage|limit|quota|capacity|bytes|max|min)$/i.test(word.key);
  return /^\d{2,}S$/.test(text) && /(?:delay|timeout|interval|duration|period|wait|age|ttl)$/i.test(word.key);
}

function fixPiece(piece: Piece, { vocabulary }: Context) {
  const { text, word, before, isWhole } = piece;
  if (!isWhole) {
    if (word.role === 'output' || vocabulary.knows(text)) return undefined;
    // `mode=075S` and `amount=l0` say that a number follows; `12:08:18Z` is a time.
    const [, name = '', sign] = /([\w-]*)([:=])["'\\]*$/.exec(before) ?? [];
    if (sign === undefined && !text.includes('.')) return undefined;
    return fixNumber(text, sign === undefined || /\d:$/.test(before) ? 'rare' : namesNumber(name) ? 'likely' : 'open');
  }
  const place = numberPlace(word, vocabulary);
  if (text.length < 2 && place !== 'sure') return undefined;
  // `Os` and `lh` are known words too.
  const isNumberPlace = place === 'sure' || (place === 'likely' && shortNumber.test(text));
  return isNumberPlace || !vocabulary.knows(text) ? fixNumber(text, place) : undefined;
}

const shortNumber = /^[A-Zl](?:[smh]|[KMG]i?)$|^i[mh]$|^[A-Z]\d+$|^\d+[OSBZ]$/;
