import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Makes every page anew after a build that did not come to its end. Astro keeps each page as soon as it is made, but their
 * keys only when all are made: after a build that was ended, pages of its content lay beside the keys of the build
 * before. When the content was put back, those keys fitted, and the text that was taken back was published.
 */
export function unfinishedBuild(): AstroIntegration {
  let cache: URL | undefined;
  return {
    name: 'unfinished-build',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        cache = config.cacheDir;
        startBuild(cache);
      },
      // Astro has written the keys before it calls any of these.
      'astro:build:done': () => {
        if (cache) rmSync(markerOf(cache), { force: true });
      },
    },
  };
}

/** Marks the cache of a build that starts. Where the mark of another one is left, the keys of the pages are removed. */
export function startBuild(cache: URL): void {
  const marker = markerOf(cache);
  if (existsSync(marker)) rmSync(new URL('incremental-build.json', cache), { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(marker, '');
}

function markerOf(cache: URL): URL {
  return new URL('unfinished-build', cache);
}
