import { align, type Meant } from '../data/align.ts';
import type { Slip } from '../finding.ts';
import { bareOf, looksRandom, piecesOf } from '../read/pieces.ts';
import type { Piece } from '../read/word.ts';
import { isOdd, mayReplace } from '../suggest/may-replace.ts';
import { slipsIn } from '../suggest/slips.ts';
import { slipsInWords } from '../suggest/word.ts';
import type { Context, Rule } from './rule.ts';

export const word: Rule = {
  id: 'word',
  rank: 5,
  what: 'A known word, or a compound of known words, with one ASCII character in place of another.',
  roles: ['argument', 'subcommand', 'string', 'value', 'output'],
  *check(context) {
    for (const one of context.words) {
      if (one.role === 'output') yield* slipsInOutput(bareOf(one), context);
      else for (const piece of piecesOf(one, context.vocabulary)) yield* slipsInPiece(piece, context);
    }
  },
  good: [
    'echo passw0rd t0p-s3cret keyspace1acls asn1time',
    'kubectl logs web-7f9c-bz1p',
    'aws iam attach-role-policy --policy-arn arn:aws:iam::aws:policy/AmazonS3FullAccess',
  ],
  bad: [
    'kubectl create deployment web --image=ng⟦1→i⟧nx',
    'kubectl apply -f deploy⟦rn→m⟧ent.yaml',
    'docker run -v /var/⟦1→l⟧ib/mysql:/data mysql',
    'curl http://⟦1→l⟧ocalhost:80',
    { yaml: 'kind: P⟦0→o⟧d' },
    { yaml: 'kind: MP⟦l→I⟧Job' },
  ],
};

function* slipsInPiece(piece: Piece, { vocabulary }: Context): Iterable<Slip> {
  const { text, start, before, after, isWhole, word: whole } = piece;
  if (looksRandom(text) || vocabulary.knows(text)) return;
  if (isWhole) {
    if (text.length < (whole.key === 'kind' ? 3 : 4) && !isOdd(text)) return;
    const meant = vocabulary.meant(text, 'word');
    if (meant !== undefined && mayReplace(text, meant, vocabulary))
      yield* slipsIn(start, text, meant, 'is a known word');
    else if (/^[A-Za-z0-9|.]+$/.test(text)) yield* slipsInWords(text, start, vocabulary);
    return;
  }
  // `kubernetes-node-bz1p`: clouds end names with random letters.
  if (/\w-\w+-$/.test(before) && text.length <= 5 && /\d/.test(text) && after === '') return;
  const folder = /\/$/.test(before) && /^(?=.*\d)\w{3}$/.test(text) ? meantFolder(text) : undefined;
  if (folder !== undefined) yield* slipsIn(start, text, folder, 'is a usual folder');
  else yield* slipsInWords(text, start, vocabulary);
}

/** What programs print has many words of its own. */
function* slipsInOutput(bare: Piece | undefined, { vocabulary }: Context): Iterable<Slip> {
  if (bare !== undefined && bare.text.length >= 4 && !looksRandom(bare.text))
    yield* slipsInWords(bare.text, bare.start, vocabulary, 5);
}

/** `/var/1ib` and `/b1n/sh`. */
function meantFolder(piece: string): Meant | undefined {
  for (const folder of ['lib', 'bin', 'opt', 'src', 'sys', 'log']) {
    const edits = align(piece, folder);
    if (edits?.length === 1) return { word: folder, edits };
  }
  return undefined;
}
