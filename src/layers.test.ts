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

  it('have no cycles between files, types included', () => {
    expect(cycles(imports)).toEqual([]);
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

  it('let nothing but the bench read the half that nobody looks at', () => {
    const readers = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(?:ts|mjs|js|astro|json)$/.test(item.name))
      .map((item) => relative(root, resolve(item.parentPath, item.name)).split(sep).join('/'))
      .filter((file) => /^(?:src|scripts)\/|^[^/]+$/.test(file) && file !== 'src/layers.test.ts')
      .filter((file) =>
        /eval\/test|['"`]test['"`][^\n]*eval|eval[^\n]*['"`]test['"`]|\bhalves\.ts/.test(
          readFileSync(resolve(root, file), 'utf8'),
        ),
      );
    expect(readers).toContain('scripts/bench/halves.ts');
    expect(readers.filter((file) => !file.startsWith('scripts/bench/'))).toEqual([]);
  });

  it('match without what builds an index', () => {
    const room = 'src/lib/symptom';
    const building = ['build', 'digest', 'pack', 'shards'].map((name) => `${room}/index/${name}.ts`);
    expect(building.filter((file) => !files.includes(file))).toEqual([]);
    const matching = reach(`${room}/open-shards.ts`, reach(`${room}/open.ts`, new Set()));
    expect([...building, 'src/lib/entry/symptom-source.ts'].filter((file) => matching.has(file))).toEqual([]);
  });

  it('bring no Zod to the browser', () => {
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

describe('the rooms', () => {
  it.each(['src/lib', 'src/site', 'scripts'])('of %s have no cycles', (floor) => {
    expect(cycles(roomsOf(floor))).toEqual([]);
  });

  it('share src/site/ui, which knows none of them', () => {
    const rooms = roomsOf('src/site');
    const isFile = (name: string) => imports.has(name);
    expect([...(rooms.get('src/site/ui') ?? ['nothing'])].filter((room) => !isFile(room))).toEqual([]);
    // Files beside the rooms, such as the addresses, are for all of them too.
    for (const [room, targets] of rooms)
      if (isFile(room)) expect([room, ...targets].filter((one) => !isFile(one))).toEqual([]);
  });

  it('beside which scripts/ has commands only: what package.json runs', () => {
    const commands = files.filter((file) => /^scripts\/[^/]+$/.test(file));
    const { scripts } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
    const run = Object.values<string>(scripts).join('\n');
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((file) => !run.match(RegExp(`node (?:--import \\S+ )?${file}`)))).toEqual([]);
  });
});

/** What the folders and files right below a folder import of each other. */
function roomsOf(floor: string): Map<string, Set<string>> {
  const room = (file: string) => file.split('/', floor.split('/').length + 1).join('/');
  const rooms = new Map<string, Set<string>>();
  for (const file of files.filter((file) => file.startsWith(`${floor}/`))) {
    const targets = rooms.get(room(file)) ?? new Set();
    for (const target of imports.get(file) ?? [])
      if (target.startsWith(`${floor}/`) && room(target) !== room(file)) targets.add(room(target));
    rooms.set(room(file), targets);
  }
  return rooms;
}

/** The circles of a graph, each as the way around it. */
function cycles(graph: ReadonlyMap<string, Iterable<string>>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start !== -1) found.push([...trail.slice(start), name].join(' → '));
    else if (!done.has(name)) {
      for (const target of graph.get(name) ?? []) if (graph.has(target)) walk(target, [...trail, name]);
      done.add(name);
    }
  };
  for (const name of graph.keys()) walk(name, []);
  return found;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && /\.(ts|astro)$/.test(item.name) && !/\.test\.ts$/.test(item.name))
    .map((item) => relative(root, resolve(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !file.includes('/fixtures/'));
}

/** What a file imports: paths from the project's root, or package names. Type imports count unless `types` is false. */
function importsOf(file: string, types = true): string[] {
  if (!/\.(ts|astro)$/.test(file)) return [];
  let text = readFileSync(resolve(root, file), 'utf8');
  if (file.endsWith('.astro')) text = codeOf(text);
  if (!types) text = text.replace(/^(?:import|export) type [^;]*;/gms, '');
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) =>
    fileName.startsWith('.')
      ? relative(root, resolve(root, file, '..', fileName))
          .split(sep)
          .join('/')
          .replace(/\?.*/, '')
      : fileName,
  );
}

/** The front matter of a component, and what its scripts import. */
function codeOf(astro: string): string {
  const scripts = [...astro.matchAll(/<script src="([^"]+)"/g)].map(([, file]) => `import '${file}';`);
  const inline = [...astro.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return [/^---\n(.*?)\n---/s.exec(astro)?.[1] ?? '', ...scripts, ...inline].join('\n');
}

/** What a file imports, and what those import: all but types. */
function reach(file: string, seen: Set<string>): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const target of importsOf(file, false)) reach(target, seen);
  return seen;
}

function layer(file: string): string {
  if (file.startsWith('scripts/')) return 'scripts';
  return Object.keys(allowed).find((name) => file === name || file.startsWith(`${name}/`)) ?? file;
}
