import type { Span } from '../read/span.ts';

/** Whether a password stands here: its digits are meant. */
export function isSecret(text: string, { start, end, role }: Span): boolean {
  if (role === 'key' || role === 'flag' || role === 'command' || role === 'instruction') return false;
  return secretBefore.test(text.slice(Math.max(0, start - 16), start)) || secretInside.test(text.slice(start, end));
}

const secretBefore = /(?:pass(?:word|wd)?|token|secret)["']?[ \t]*[:=][ \t]*["']?$|_pass(?:word|wd)?[ \t]+["']?$/i;
const secretInside = /(?:pass(?:word|wd)?|token|secret)["']?[:=]["']?[^\s"']*\d/i;
