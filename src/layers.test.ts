import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** What each layer may import of the others; tests may import anything. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/lib': [],
  'src/site': ['src/lib'],
  'src/pages': ['src/lib', 'src/site'],
  'src/content.config.ts': ['src/lib', 'src/site'],
  scripts: ['src/lib'],
};

const files = sources(resolve(root, 'src')).concat(sources(resolve(root, 'scripts')));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

describe('the layers', () => {
  it('never import upwards', () => {
    const wrong = files.flatMap((file) =>
      (imports.get(file) ?? [])
        .filter((target) => target.startsWith('src/') || target.startsWith('scripts/'))
        .filter((target) => layer(target) !== layer(file) && !allowed[layer(file)]?.includes(layer(target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('have no cycles, types included', () => {
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (file: string, trail: readonly string[]): void => {
      const start = trail.indexOf(file);
      if (start !== -1) cycles.push([...trail.slice(start), file].join(' → '));
      else if (!done.has(file)) {
        for (const target of imports.get(file) ?? []) if (imports.has(target)) walk(target, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(cycles).toEqual([]);
  });

  it('keep src/lib pure: no Node, no Astro', () => {
    const impure = files
      .filter((file) => layer(file) === 'src/lib')
      .flatMap((file) =>
        (imports.get(file) ?? [])
          .filter((target) => /^(node:|astro|@astrojs)/.test(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(impure).toEqual([]);
  });

  it('bring no Zod to the browser', () => {
    const reach = (file: string, seen: Set<string>): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const target of importsOf(file, false)) reach(target, seen);
      return seen;
    };
    // Browser code is what scripts of components and workers start with.
    const entries = files.filter(
      (file) =>
        file.startsWith('src/site/') &&
        readFileSync(resolve(root, file), 'utf8').match(/\b(document|postMessage)\b/) &&
        file.endsWith('.ts'),
    );
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.filter((file) => reach(file, new Set()).has('zod'))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(ts|astro)$/.test(item.name) && !/\.test\.ts$/.test(item.name))
    .map((item) => relative(root, resolve(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !file.startsWith('scripts/test/') && !file.includes('/fixtures/'));
}

/** What a file imports: paths from the project's root, or package names. Type imports count unless `types` is false. */
function importsOf(file: string, types = true): string[] {
  if (!/\.(ts|astro)$/.test(file)) return [];
  let text = readFileSync(resolve(root, file), 'utf8');
  if (file.endsWith('.astro')) text = `${/^---\n(.*?)\n---/s.exec(text)?.[1] ?? ''}\n`;
  if (!types) text = text.replace(/^(?:import|export) type [^;]*;/gms, '');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(root, resolve(root, file, '..', fileName))
          .split(sep)
          .join('/')
      : fileName,
  );
}

function layer(file: string): string {
  if (file.startsWith('scripts/')) return 'scripts';
  return Object.keys(allowed).find((name) => file === name || file.startsWith(`${name}/`)) ?? file;
}
