import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import type { SourceFile } from './source-file.ts';

/**
 * What was worked out from the text of a file alone, kept between runs. It is void when any code or data of ours or
 * the lockfile changes, holds only what the last run needed, and may be deleted at any time.
 */
const path = resolve(projectRoot, 'node_modules/.cache/known-errors/check.json');

let kept: Map<string, unknown> | undefined;
const used = new Map<string, unknown>();
let isStale = false;

/** Lets `remember` look into what earlier runs kept. Without it, everything is worked out anew. */
export function openCache(): void {
  kept = new Map();
  try {
    const stored = JSON.parse(readFileSync(path, 'utf8')) as { version: string; values: Record<string, unknown> };
    if (stored.version === version()) kept = new Map(Object.entries(stored.values));
  } catch {
    // None yet, or none that can be read: it is made anew.
  }
}

/** What `make` gives for a file: plain data that depends on nothing but the file's path and text. */
export function remember<Value>(file: SourceFile, what: string, make: () => Value): Value {
  if (!kept) return make();
  const key = `${what} ${digestOf(file)}`;
  const value = kept.has(key) ? (kept.get(key) as Value) : make();
  isStale ||= !kept.has(key);
  used.set(key, value);
  return value;
}

const digests = new WeakMap<SourceFile, string>();

function digestOf(file: SourceFile): string {
  const known = digests.get(file);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(`${file.path}\n${file.text}`).digest('base64url');
  digests.set(file, digest);
  return digest;
}

/** Keeps what this run used. A folder that cannot be written to costs time only. */
export function saveCache(): void {
  if (!isStale) return;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, JSON.stringify({ version: version(), values: Object.fromEntries(used) }));
    renameSync(own, path);
  } catch {
    // Such as a file system without write access.
  }
}

let computed: string | undefined;

function version(): string {
  if (computed !== undefined) return computed;
  const hash = createHash('sha256').update(process.version);
  for (const file of ['package-lock.json', ...codeFiles('scripts'), ...codeFiles('src/lib')])
    hash.update(file).update(readFileSync(resolve(projectRoot, file)));
  computed = hash.digest('base64url');
  return computed;
}

function codeFiles(folder: string): string[] {
  return readdirSync(resolve(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !/\.test\.ts$/.test(item.name))
    .map((item) => relative(projectRoot, resolve(item.parentPath, item.name)))
    .filter((file) => !file.includes('fixtures'))
    .toSorted();
}
