import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';

const dist = resolve(projectRoot, 'dist');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
const idsOf = new Map<string, ReadonlySet<string>>();

describe('every link inside the site', () => {
  it('leads to a file that is there, and to a place in it', () => {
    expect(pages.length).toBeGreaterThan(200);
    const dead = pages.flatMap((page) => deadLinks(page).map((link) => `${page}: ${link}`));
    expect(dead).toEqual([]);
  });

  it('would be told if it were dead', () => {
    const links = [
      '/e/nowhere/',
      '/topics/docker/#nowhere',
      '/topics/docker',
      'https://example.com/',
      '/ask/#tried=x',
      '/#q=x',
    ];
    expect(links.filter((link) => !isAlive(link, 'index.html'))).toEqual(links.slice(0, 3));
  });
});

function deadLinks(page: string): string[] {
  const links = [...readFileSync(join(dist, page), 'utf8').matchAll(/\s(?:href|src|action)="([^"]*)"/g)];
  const distinct = new Set(links.map(([, link = '']) => link.replaceAll('&amp;', '&')));
  return [...distinct].filter((link) => !isAlive(link, page));
}

function isAlive(link: string, page: string): boolean {
  const host = 'http://inside.invalid';
  const { origin, pathname, hash } = new URL(link, `${host}/${page.replace(/index\.html$/, '')}`);
  if (origin !== host) return true;
  const path = decodeURIComponent(pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  // A folder without its slash costs every reader a redirect.
  if (!existsSync(join(dist, file)) || statSync(join(dist, file)).isDirectory()) return false;
  // A fragment with a "=" carries text for the page's script and is no place.
  return hash === '' || hash.includes('=') || ids(file).has(decodeURIComponent(hash.slice(1)));
}

function ids(file: string): ReadonlySet<string> {
  const known = idsOf.get(file);
  if (known) return known;
  const found = new Set(
    [...readFileSync(join(dist, file), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id),
  );
  idsOf.set(file, found);
  return found;
}
