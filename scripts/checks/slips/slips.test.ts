import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { report } from '../../../src/lib/problem/problem.ts';
import { readContent, shownPath } from '../../source/content.ts';
import { everything } from '../check.ts';
import { allRules } from '../rules/all.ts';
import { runChecks } from '../run-checks.ts';
import { placeOfSlip, readSlips, type Slip, slipKinds, slipsFolder, type Texts, withSlip } from './slip.ts';

const base = resolve(slipsFolder, 'content');
const good: Texts = Object.fromEntries(
  globSync('**/*.*', { cwd: base }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(resolve(base, file), 'utf8'),
  ]),
);
const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-slips-'));
afterAll(() => rmSync(temporary, { recursive: true }));
let count = 0;

/** What the check says of a course, with paths from its folder. */
async function told(texts: Texts) {
  const root = resolve(temporary, `${count++}`);
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(dirname(resolve(root, file)), { recursive: true });
    writeFileSync(resolve(root, file), text);
  }
  const shown = `${shownPath(root)}/`;
  // A language that is added later is missing here.
  const found = await runChecks(await readContent(root), everything);
  return found
    .filter(({ kind }) => kind !== 'language-missing')
    .map((problem) => {
      const flat = report(problem, allRules);
      return { ...flat, file: flat.file.replaceAll(shown, ''), message: flat.message.replaceAll(shown, '') };
    });
}

const printed = (found: Awaited<ReturnType<typeof told>>) =>
  found.map(
    ({ file, line, column, severity, kind, message }) => `${file}:${line}:${column} ${severity} ${kind} ${message}`,
  );

/** Told once, in the file and the line of the slip. */
function isToldWell(slip: Slip, found: Awaited<ReturnType<typeof told>>): boolean {
  const [first, ...more] = found;
  const { file, line } = placeOfSlip(good, slip);
  return (
    first !== undefined &&
    more.length === 0 &&
    (file ?? first.file) === first.file &&
    (line ?? first.line) === first.line
  );
}

describe.each(slipKinds)('slips in %s', (kind) => {
  it('are told in these words, once, at their places', { timeout: 120_000 }, async () => {
    const sections: string[] = [];
    const unexpected: string[] = [];
    for (const slip of readSlips(kind)) {
      const found = await told(withSlip(good, slip));
      sections.push(`## ${slip.slip}`, ...printed(found));
      if (isToldWell(slip, found) === (slip.unless !== undefined)) unexpected.push(slip.slip);
    }
    await expect(`${sections.join('\n')}\n`).toMatchFileSnapshot(resolve(slipsFolder, `${kind}.expected.txt`));
    expect(unexpected).toEqual([]);
  });
});

describe('what is right', () => {
  it('is a course without slips', async () => {
    expect(printed(await told(good))).toEqual([]);
  });

  it.each(readSlips('fine'))('is $slip', async (slip) => {
    expect(printed(await told(withSlip(good, slip)))).toEqual([]);
  });
});
