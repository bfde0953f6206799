import type { Slip } from './finding.ts';
import type { Span } from './span.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Commands that a lone number may stand before: the number belongs to the flag or the command before it. */
const takesNumber =
  /^(?:xargs|watch|timeout|sleep|nice|seq|head|tail|for|echo|printf|test|\[|in|return|exit|shift|break|set|read|parallel)$/;

/**
 * Finds pipes that are letters: `kubectl get pods I grep web`, `apt update ll exit 1`.
 *
 * @param spans the spans of one simple command, in order
 */
export function findPipes(text: string, spans: readonly Span[], vocabulary: Vocabulary): Slip[] {
  const found: Slip[] = [];
  const first = text.slice(spans[0]?.start, spans[0]?.end);
  for (let i = 1; i + 1 < spans.length; i++) {
    const span = spans[i];
    const next = spans[i + 1];
    if (span === undefined || next === undefined || span.end - span.start > 2) continue;
    if (text[span.start - 1] !== ' ' || text[span.end] !== ' ' || span.role !== 'argument') continue;
    const letters = text.slice(span.start, span.end);
    if (!/^[Il1i|]{1,2}$/.test(letters)) continue;
    const following = text.slice(next.start, next.end);
    if (!vocabulary.commands.has(following) && vocabulary.meant(following, 'command') === undefined) continue;
    if (
      /[1]/.test(letters) &&
      (takesNumber.test(first) || /^-/.test(text.slice(spans[i - 1]?.start, spans[i - 1]?.end)))
    )
      continue;
    if (/^-[A-Za-z]$/.test(text.slice(spans[i - 1]?.start, spans[i - 1]?.end)) && !/^I+$/.test(letters)) continue;
    found.push({
      start: span.start,
      found: letters,
      expected: '|'.repeat(letters.length),
      kind: 'ascii',
      reason: `the command “${following}” follows, so a pipe was meant`,
      certain: /[Il]/.test(letters),
    });
  }
  return found;
}
