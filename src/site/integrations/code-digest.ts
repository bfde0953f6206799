import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Makes every page anew when any code, setting or package of the site has changed. Astro compares the modules that a page
 * is made of, but not how scripts are split into files: pages that it took over named scripts that were no longer there.
 * Astro takes over no page of a build with other `define`s. Rendered Markdown it keeps apart: see ../content/loader.ts.
 */
export function codeDigest(): AstroIntegration {
  return {
    name: 'code-digest',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        updateConfig({ vite: { define: { CODE_DIGEST: JSON.stringify(digestOfCode(fileURLToPath(config.root))) } } });
      },
    },
  };
}

/** A text that is another one when any code, setting or package of the site in a folder has changed. */
export function digestOfCode(root: string): string {
  const files = globSync(['astro.config.mjs', 'package-lock.json', 'src/**/*.*'], { cwd: root }).toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(resolve(root, file)));
  return hash.digest('base64url');
}
