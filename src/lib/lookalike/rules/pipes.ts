import type { Vocabulary } from '../data/vocabulary.ts';
import type { Slip } from '../finding.ts';
import { placeOfLetter } from '../read/operands.ts';
import { isEnglish } from '../read/shell.ts';
import type { Span } from '../read/span.ts';

/** Commands that a lone number may stand in: the number belongs to a flag or is an operand. */
const takesNumber =
  /^(?:xargs|watch|timeout|sleep|nice|seq|head|tail|for|printf|test|\[|in|return|exit|shift|break|set|read|parallel|grep|taskset|ionice|chrt)$/;
/** Commands that hardly ever stand anywhere but behind a pipe. */
const filters = new Set(
  'grep egrep awk sed xargs head tail sort uniq wc tee less cut tr jq yq base64 column tac sudo xxd'.split(' '),
);

/** What jq's own pipes lead to. */
const jqFilter =
  /^(?:select|map|join|test|del|sort_by|group_by|to_entries|from_entries|keys|length|first|last|unique|add|ascii_downcase|tostring|fromjson|split)\b|^\.[a-z]/;

/**
 * Finds pipes that are letters: `kubectl get pods I grep web`, `apt update ll exit 1`, and bars in place of letters.
 */
export function findPipes(text: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  const found: Slip[] = [];
  // Commands that nobody knows, but that the text calls itself.
  const called = new Set<string>();
  for (const { start, end, role } of spans)
    if (role === 'command' && end - start < 40 && /^[a-z][\w.-]+$/.test(text.slice(start, end)))
      called.add(text.slice(start, end));
  let program = '';
  // What stands for each line of the input: `xargs -I I mv I old`.
  let replaced = '';
  for (const [i, span] of spans.entries()) {
    if (span.role === 'command' && !/^[Il1i]{1,2}$/.test(text.slice(span.start, span.end)))
      program = text.slice(span.start, Math.min(span.end, span.start + 40));
    const last = spans[i - 1];
    if (last !== undefined && span.role !== 'command' && /[^\\]\r?\n/.test(text.slice(last.end - 1, span.start)))
      program = '';
    if (span.role === 'operator') replaced = '';
    if (span.role === 'operator') program = text[span.end - 1] === ')' || text[span.end - 1] === '`' ? program : '';
    if (span.end - span.start > 2 || !isLone(text, span)) continue;
    const letters = text.slice(span.start, span.end);
    const next = spans[i + 1];
    const previous = spans[i - 1];
    if (!/^[Il1i]{1,2}$/.test(letters) || next === undefined || previous === undefined) continue;
    if (span.role !== 'argument' && span.role !== 'command' && span.role !== 'string') continue;
    if (next.start - span.end > 2 || /[^\\\r]\r?\n/.test(text.slice(previous.end - 1, span.start))) continue;
    const before = text.slice(previous.start, Math.min(previous.end, previous.start + 40));
    const word = text.slice(next.start, Math.min(next.end, next.start + 60));
    // The end of an address is no command.
    const following = word.includes('://') ? '' : word.replace(/^.*\//, '');
    if (
      span.role === 'string' &&
      !filters.has(following) &&
      !jqFilter.test(following) &&
      !/^(?:(?:ba)?sh|gpg|sudo|tar|docker|kubectl)$/.test(following)
    )
      continue;
    const place = placeOfLetter(text, spans, i, program, vocabulary);
    if (place === 'operand' && before === '-I') replaced = letters;
    if (place === 'operand' || letters === replaced || (place === 'value' && !filters.has(following))) continue;
    const quoted =
      /["'][ \t]+$/.test(text.slice(Math.max(0, span.start - 24), span.start)) &&
      vocabulary.commands.has(following) &&
      program !== 'for';
    if (!quoted && !leadsTo(letters, before, following, program, vocabulary, called)) continue;
    found.push({
      start: span.start,
      found: letters,
      expected: '|'.repeat(letters.length),
      kind: 'ascii',
      reason: `the command “${following}” follows, so a pipe was meant`,
      certain: /[Il]/.test(letters) && place === undefined,
    });
  }
  return found;
}

function isLone(text: string, { start, end }: Span): boolean {
  return /[ \t]/.test(text[start - 1] ?? '') && /[ \t]/.test(text[end] ?? '');
}

function leadsTo(
  letters: string,
  before: string,
  following: string,
  program: string,
  vocabulary: Vocabulary,
  called: ReadonlySet<string>,
): boolean {
  if (/^(?:in|fi|do|done|then|else|elif|esac)$/.test(following) || /^(?:for|select)$/.test(before) || program === 'for')
    return false;
  if (following === 'while') return true;
  const filter = filters.has(following);
  if (jqFilter.test(following) && /^(?:jq|yq)$/.test(program)) return true;
  // Nothing is called by a lone capital I.
  if (
    /^I+$/.test(letters) &&
    program !== '' &&
    !/^(?:echo|printf|git)$/.test(program) &&
    !/^(?:am|have|had|will|was|would|could|should|can|think|need|want|see|do|did|know|like|got|just|also)$/.test(
      following,
    ) &&
    /^[a-z][\w.-]+$/.test(following)
  )
    return true;
  const known =
    filter ||
    vocabulary.commands.has(following) ||
    (called.has(following) && vocabulary.commands.has(program)) ||
    vocabulary.meant(following, 'command') !== undefined;
  if (!known || (/^[([]/.test(following) && !filter)) return false;
  // `56 failed, 1 test file`
  if (/^[1il]$/.test(letters) && !filter && isEnglish(following)) return false;
  // Behind the pattern of one grep stands another.
  if (program === 'grep' && filter && !/^-/.test(before)) return true;
  if (/1/.test(letters) && takesNumber.test(program)) return false;
  // `--depth 1` is a number.
  if (/^-/.test(before))
    return filter || /^[Il]+$/.test(letters) || (!/^--/.test(before) && !/^-[A-Za-z]$|=$/.test(before));
  if (program === 'echo' || program === 'ls') return filter || called.has(following) || /[Il]/.test(letters);
  return true;
}
