import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes out of each page's policy the hashes of what does not stand in that page. Astro names the scripts and styles of
 * all pages, those in files too, which `'self'` allows: a kilobyte, of which nothing compresses.
 */
export function leanPolicy(): AstroIntegration {
  return {
    name: 'lean-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = resolve(root, file);
          const html = readFileSync(path, 'utf8');
          const lean = withLeanPolicy(html);
          if (lean !== html) writeFileSync(path, lean);
        }
      },
    },
  };
}

/** A page whose policy names only the scripts and styles that stand in it. */
export function withLeanPolicy(html: string): string {
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , text = '']) => text);
  const needed = new Set(inline.map((text) => createHash('sha256').update(text).digest('base64')));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ 'sha256-([^']+)'/g, (hash, digest: string) => (needed.has(digest) ? hash : '')),
  );
}
