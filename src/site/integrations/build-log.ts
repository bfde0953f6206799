import { stripVTControlCharacters } from 'node:util';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';
import nodeLog from 'astro/logger/node';

/**
 * Astro's log without its line for each page: thirty pages are made at a time, which writes their names and times on
 * one line, and at 1,000 entries 2,000 such lines hide every warning.
 */
export default function buildLog(): AstroLoggerDestination {
  const log = nodeLog();
  return { write: (message) => (isAboutPage(message) ? undefined : log.write(message)) };
}

/** A page's name (`├─ /e/x/index.html`), and the time it took, which Astro writes apart. */
function isAboutPage({ level, message }: AstroLoggerMessage): boolean {
  return level === 'info' && /^ +(?:├─ \/|\(\+)/.test(stripVTControlCharacters(message));
}
