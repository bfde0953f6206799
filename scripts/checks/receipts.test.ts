import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/lib/receipt/fingerprint.ts';
import { projectRoot } from '../command/project-root.ts';
import { readContent } from '../source/content.ts';
import { checkReceipts } from './receipts.ts';

const good = resolve(projectRoot, 'scripts/checks/fixtures/bad/entries/kubernetes/good.md');
let root: string;
beforeEach(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-receipts-'));
  cpSync(good, resolve(root, 'entries/kubernetes/good.md'), { recursive: true });
  mkdirSync(resolve(root, 'receipts'));
});
afterEach(() => rmSync(root, { recursive: true }));

const entry = () => resolve(root, 'entries/kubernetes/good.md');
const found = async () => {
  const content = await readContent(root);
  expect(content.problems).toEqual([]);
  return (await checkReceipts(content)).map(({ kind, message }) => `${kind}: ${message}`);
};

async function write(slug: string): Promise<void> {
  const [page] = (await readContent(root)).entries;
  if (!page) throw new Error('the example is gone');
  const receipt = { entry: slug, on: '2026-11-29', environment: 'shell', tools: { kubectl: '1.35' } };
  const seen = { held: ['fix'], notTried: {}, seconds: 1, times: [[0, 1]] };
  writeFileSync(
    resolve(root, `receipts/${slug}.json`),
    JSON.stringify({ ...receipt, fingerprint: await fingerprint(page.data), ...seen }),
  );
  writeFileSync(resolve(root, `receipts/${slug}.txt`), '$ true\n');
}

describe('receipts', () => {
  it('stand for what their entry says', async () => {
    await write('good');
    expect(await found()).toEqual([]);
  });

  it('grow stale when a command changes, and only then', async () => {
    await write('good');
    const text = readFileSync(entry(), 'utf8');
    writeFileSync(entry(), text.replace('Why', 'The reason why'));
    expect(await found()).toEqual([]);
    writeFileSync(entry(), text.replace(/run: kubectl /, 'run: kubectl --v=1 '));
    expect(await found()).toEqual([expect.stringMatching(/^receipt-stale: .* npm run lab -- good$/)]);
  });

  it('belong to an entry, are two files, and are written by the lab', async () => {
    await write('gone');
    writeFileSync(resolve(root, 'receipts/half.txt'), '$ true\n');
    writeFileSync(resolve(root, 'receipts/good.json'), '{}');
    writeFileSync(resolve(root, 'receipts/good.txt'), '');
    writeFileSync(resolve(root, 'receipts/notes.md'), '');
    expect(await found()).toEqual([
      'receipt-form: there is no entry “gone” any more: delete its receipt',
      'receipt-form: there is no entry “gone” any more: delete its receipt',
      'receipt-form: it has not the form that the lab writes',
      'receipt-form: a receipt is two files, half.json and half.txt; one is missing',
      'receipt-form: this is no file of the lab: delete it',
    ]);
  });
});
