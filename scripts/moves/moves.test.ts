import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { everything } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import { slipsFolder } from '../checks/slips/slip.ts';
import { readContent } from '../source/content.ts';
import { renameEntry, retireEntry } from './moves.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-moves-'));
  cpSync(resolve(slipsFolder, 'content'), root, { recursive: true });
  writeFileSync(
    resolve(root, 'now.yml'),
    "text: 'Read this.'\nlink: /e/image-denied/\nfrom: '2026-11-23T09:00:00Z'\nuntil: '2026-11-23T10:00:00Z'\n",
  );
});
afterEach(() => rmSync(root, { recursive: true }));
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const faults = async () => (await runChecks(await readContent(root), everything)).map(({ message }) => message);

describe('renameEntry', () => {
  it('changes the file, formerly, neighbours and every link, and nothing else', async () => {
    mkdirSync(resolve(root, 'receipts'));
    writeFileSync(resolve(root, 'receipts/image-denied.json'), '{}');
    const written = renameEntry(await readContent(root), 'image-denied', 'pull-denied');
    expect(written).toHaveLength(4);
    expect(existsSync(resolve(root, 'entries/kubernetes/image-denied.md'))).toBe(false);
    expect(existsSync(resolve(root, 'receipts/pull-denied.json'))).toBe(true);
    expect(read('entries/kubernetes/pull-denied.md')).toContain(
      "reviewed: '2026-11-02'\nformerly: [image-denied]\n---\n",
    );
    expect(read('entries/kubernetes/image-not-found.md')).toContain('related: [pull-denied]\n');
    expect(read('entries/kubernetes/image-not-found.md')).toContain('[a denied pull](/e/pull-denied/)');
    expect(read('now.yml')).toContain('link: /e/pull-denied/');
    rmSync(resolve(root, 'receipts'), { recursive: true });
    expect(await faults()).toEqual([]);
  });

  it('keeps the names that it had before', async () => {
    renameEntry(await readContent(root), 'image-denied', 'second');
    renameEntry(await readContent(root), 'second', 'third');
    expect(read('entries/kubernetes/third.md')).toContain('formerly: [image-denied, second]\n');
    expect(await faults()).toEqual([]);
  });
});

describe('retireEntry', () => {
  it('leads neighbours and links to the entry that takes its place', async () => {
    retireEntry(await readContent(root), 'image-denied', 'port-taken');
    expect(read('entries/kubernetes/image-denied.md')).toContain('status: retired\nreplacedBy: port-taken\n---\n');
    const neighbour = read('entries/kubernetes/image-not-found.md');
    expect(neighbour).toContain('related: [port-taken]\n');
    expect(neighbour).toContain('[a denied pull](/e/port-taken/)');
    expect(await faults()).toEqual([]);
  });

  it('takes the name out of the entry that takes its place, and leaves no empty list', async () => {
    retireEntry(await readContent(root), 'image-denied', 'image-not-found');
    expect(read('entries/kubernetes/image-not-found.md')).not.toContain('related:');
    expect(read('now.yml')).toContain('link: /e/image-not-found/');
  });

  it('leaves the rest alone where nothing takes its place', async () => {
    expect(retireEntry(await readContent(root), 'port-taken', undefined)).toHaveLength(1);
    expect(read('entries/docker/port-taken.md')).toContain("reviewed: '2026-11-02'\nstatus: retired\n---\n");
    expect(await faults()).toEqual([]);
  });
});
