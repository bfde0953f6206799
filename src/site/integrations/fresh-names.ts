import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * A page that Astro takes over from the build before names the symptom index of that build: here it gets the name of
 * this one. Any change of any entry changes that name, so as a part of the pages' keys it would keep none. Runs before
 * all that reads the pages.
 */
export function freshNames(): AstroIntegration {
  return {
    name: 'fresh-names',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const name = readdirSync(resolve(site, 'search')).find((file) => indexName.test(file));
        if (name === undefined) throw new Error('the build wrote no symptom index');
        for (const page of globSync('e/*/index.html', { cwd: site })) {
          const path = resolve(site, page);
          // Bytes as they are: reading and writing UTF-8 takes twice as long, and the names are ASCII.
          const html = readFileSync(path, 'latin1');
          const fresh = html.replace(indexName, name);
          if (fresh !== html) writeFileSync(path, fresh, 'latin1');
        }
      },
    },
  };
}

const indexName = /symptoms\.[0-9a-f]{12}\.json/;
