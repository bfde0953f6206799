import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeOf } from '../../lib/address/place.ts';
import { pagePath } from '../../lib/address/url.ts';
import { writeWorker } from '../offline/write-worker.ts';

/** Adds the worker that keeps the site on the reader's device. Comes last: it lists what the others have built. */
export function offline(): AstroIntegration {
  let content: string;
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { first, packs, later } = await writeWorker(fileURLToPath(dir), topicsOfPages(content));
        const pages = Object.values(packs).flat().length;
        logger.info(`${pages} pages in ${first.length} files are kept offline, ${later.length} more when asked for`);
      },
    },
  };
}

/** The topic of each entry's page and each topic's own, by path: pages of one topic have most in common. */
function topicsOfPages(content: string): Map<string, string> {
  const pages = globSync(['entries/*/*.md', 'topics/*.md'], { cwd: content }).flatMap((file) => {
    const place = placeOf(file.replaceAll('\\', '/'));
    const topic = place?.kind === 'entry' ? place.topic : place?.slug;
    return place && topic !== undefined ? [[pagePath(place).slice(1), topic] as const] : [];
  });
  return new Map(pages);
}
