import { promptLength } from '../../text/prompt.ts';

/**
 * How likely a line tells what went wrong: `error` lines are weighed most, `info` lines (successes, progress,
 * informational log levels) least; `prompt` lines hold what was typed; `over` lines tell of a trouble that is gone.
 */
export type LineKind = 'error' | 'warning' | 'plain' | 'info' | 'prompt' | 'over' | 'empty';

/** Tells the kind of one cleaned line. Looks at its first 4,000 characters only, those after any blanks. */
export function lineKind(whole: string): LineKind {
  const text = whole.trimStart().slice(0, 4000);
  if (text === '') return 'empty';
  if (promptLength(text) > 0) return 'prompt';
  if (overWord.test(text)) return 'over';
  if (calledWarning.test(text)) return 'warning';
  const harmless = text.replace(zeroCount, ' ');
  if (errorWord.test(harmless)) return 'error';
  if (warningWord.test(harmless)) return 'warning';
  return infoWord.test(text) ? 'info' : 'plain';
}

/** `Health check cleared: …`, `the alarm is resolved`. */
const overWord =
  /\bcleared:|\b(?:is|are|was|were|has been|have been)\s+(?:now\s+)?(?:resolved|cleared|fixed|healthy again)\b|\[RESOLVED\]/i;
/** `failed=0`, `0 errors`, `unreachable=0`, `errors: 0`, `no errors`: the words stand there, the thing does not. */
const zeroCount =
  /\b(?:failed|failures?|errors?|unreachable|rescued|ignored|warnings?)\s*[=:]\s*(?:0\b|false\b|none\b|null\b|nil\b|""|\[\])|\b(?:0|no|without)\s+(?:failed|failures?|errors?|warnings?|problems?)\b/gi;
/** `-bash: warning: setlocale: … cannot change locale`: what the program calls a warning is one, whatever its words. */
const calledWarning = /^\s*(?:-?[\w./+]{1,40}: ){0,2}warning: /i;
const errorWord =
  /\b(?:errors?|err|fatal|fail(?:ed|ure|ing|s)?|panic|exception|traceback|denied|refused|forbidden|unauthorized|invalid|cannot|can't|couldn't|unable|unknown|not found|no such|timed out|timeout|unreachable|unhealthy|missing|conflict|exceeded|expired|crit(?:ical)?|killed|evicted|not (?:a|an|ready|allowed|supported|valid|available|enabled)|[A-Za-z]+Error|[A-Za-z]*BackOff|OOMKilled|Failed[A-Z]\w+)\b|^[EF]\d{4} |HEALTH_ERR/i;
const warningWord = /\bwarn(?:ing)?\b|^W\d{4} |HEALTH_WARN|\bdeprecated\b/i;
const infoWord =
  /\b(?:info|debug|level=info|notice|ok|success(?:ful(?:ly)?)?|completed?|done|created|configured|unchanged|started|running|healthy|ready|pulled|synced)\b|^[I]\d{4} |HEALTH_OK/i;
