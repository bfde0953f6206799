import { isInPath, type Mark } from '../read/marks.ts';
import { isForPeople } from '../read/word.ts';
import { slipOfMark } from '../suggest/slips.ts';
import { type Context, everyRole, type Rule } from './rule.ts';

export const punctuation: Rule = {
  id: 'punctuation',
  rank: 0,
  what: 'A slash, colon, full stop, bar or other mark of another script or of mathematics.',
  roles: everyRole,
  *check(context) {
    for (const mark of context.marks)
      if (mark.look.kind === 'punctuation' && isWrong(mark, context))
        yield slipOfMark(mark, 'programs read the ASCII character only');
  },
  good: ["echo '集群：已就绪'", { yaml: 'banner: "┌──┐ ✔ ➜"' }, { console: '$ tree\n│ pods' }],
  bad: [
    'curl http://localhost⟦：→:⟧8080/healthz',
    'cp -r ⟦∕→/⟧etc/hosts .',
    'kubectl get pods ⟦│→|⟧ grep dns',
    { yaml: 'image⟦：→:⟧ nginx' },
  ],
};

function isWrong(mark: Mark, { text, vocabulary }: Context): boolean {
  const { at, character, look, word, before, after } = mark;
  const isPeoples = isForPeople(word?.role);
  if (word?.role === 'output') {
    // `10․0.0.1` and `quay․io/ceph` in what a program printed.
    if (look.ascii === '.' && /\d/.test(before) && /\d/.test(after)) return true;
    if (/^[./]$/.test(look.ascii) && isInPath(mark, text)) return true;
  }
  if (isPeoples || isBesideCjk(text, at)) return false;
  // `∕etc/hosts`: a slash that begins a path.
  if (look.ascii === '/' && /[\w.~$-]/.test(after) && /^$|[\s"'=:.~(,]/.test(before)) return true;
  if (look.ascii === '|' && /\s/.test(before)) {
    const program = /^[ \t]+([a-z][\w-]*)/.exec(text.slice(at + character.length, at + 40))?.[1];
    // Tables are drawn with box characters.
    const isDrawn = isDrawing(character) && vocabulary.program(program ?? '').filter !== true;
    if (program !== undefined && !isDrawn) return true;
  }
  return isGlued(mark);
}

/** Whether ASCII stands on both sides, or on one side and nothing but a blank on the other. */
function isGlued({ character, look, before, after }: Mark): boolean {
  const left = before.trim();
  const right = after.trim();
  if (left > '\x7f' || right > '\x7f' || (left === '' && right === '')) return false;
  if (/[.,]/.test(look.ascii) && !/[\w)\]}"']/.test(left)) return false;
  // Arrows, boxes, mathematics and bullets are wrong between letters only.
  if (/[\u2200-\u22ff\u2500-\u27ff\u00b7]/.test(character)) return /\w/.test(left) && /\w/.test(right);
  return look.ascii.length <= 2;
}

function isDrawing(character: string): boolean {
  return character >= '\u2500' && character <= '\u257f';
}

function isBesideCjk(text: string, at: number): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text.slice(Math.max(0, at - 24), at + 24));
}
