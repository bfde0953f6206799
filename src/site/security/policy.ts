import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The site's Content Security Policy: own scripts, own styles, no other host ever. Astro writes it into each page and
 * adds the hashes of the scripts and styles that it puts there itself.
 * https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export const policy = {
  directives: [
    "default-src 'none'",
    "base-uri 'none'",
    "connect-src 'self'",
    "form-action 'none'",
    // Starlight's style sheets and the icon carry small pictures within themselves.
    "img-src 'self' data:",
    "manifest-src 'self'",
    "worker-src 'self'",
  ],
  // Pagefind's search is WebAssembly.
  scriptSources: ["'self'", "'wasm-unsafe-eval'"],
  styleSources: ["'self'"],
} as const;

/** The one script that stands in the page itself: see ../page/ThemeProvider.astro. */
export function themeStartHash(): `sha256-${string}` {
  const script = readFileSync(new URL('../page/theme-start.js', import.meta.url));
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
