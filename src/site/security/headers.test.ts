import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isImmutable } from '../offline/offline-files.ts';
import { headersFile, immutable, immutablePaths, securityHeaders, workerPaths, workerPolicy } from './headers.ts';

const nginx = readFileSync(new URL('../../../scripts/hosting/nginx.conf', import.meta.url), 'utf8');

describe('the headers of hosts', () => {
  it.each(Object.entries(securityHeaders))('nginx sends %s as well', (name, value) => {
    expect(nginx).toContain(`    add_header ${name} "${value}" always;\n`);
  });

  it('nginx sends the policy of workers and keeps the same files', () => {
    expect(nginx).toContain(`"${workerPolicy}";`);
    expect(nginx).toContain(`"${immutable}";`);
    const patterns = [...nginx.matchAll(/^ {4}~(\S+) +"public/gm)].map(([, pattern = '']) => new RegExp(pattern));
    for (const path of [...immutablePaths, ...workerPaths, '/', '/e/x/', '/now.json', '/pagefind/pagefind.js'])
      expect([path, patterns.some((pattern) => pattern.test(path))]).toEqual([
        path,
        immutablePaths.some((kept) => kept === path),
      ]);
  });

  it('nothing is kept for ever that the offline worker would ask for anew', () => {
    for (const path of immutablePaths) expect(isImmutable(path.slice(1))).toBe(true);
  });

  it('_headers has each rule below the base', () => {
    expect(headersFile('/')).toMatch(/^\/\*\n {2}Content-Security-Policy: /);
    expect(headersFile('/known-errors')).toContain(`\n/known-errors/_astro/*\n  Cache-Control: ${immutable}\n`);
  });
});
