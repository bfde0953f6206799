import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { contentRoot, readContent } from '../source/content.ts';
import { readPermalinks } from '../source/permalinks.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkRules } from './rules/check-rules.ts';

const good = resolve(projectRoot, 'scripts/checks/fixtures/bad/entries/kubernetes/good.md');
let root: string;
beforeEach(() => {
  root = mkdtempSync(resolve(tmpdir(), 'known-errors-permalinks-'));
  cpSync(good, resolve(root, 'entries/kubernetes/new-name.md'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string) => writeFileSync(resolve(root, file), text);
const rename = (formerly: string) =>
  write(
    'entries/kubernetes/new-name.md',
    readFileSync(good, 'utf8').replace(/^title:/m, `formerly: [${formerly}]\ntitle:`),
  );
const found = async () =>
  (await checkPermalinks(await readContent(root))).map(({ kind, position, message }) => [
    kind,
    position.kind === 'at' ? position.line : 0,
    message,
  ]);

describe('the list of permanent addresses', () => {
  it('is content with entries, former names and comments', async () => {
    rename('old-name');
    write('permalinks.txt', '# in order\nold-name\n\nnew-name\n');
    expect(await found()).toEqual([]);
  });

  it('fails when a published address leads nowhere, and says what to write', async () => {
    write('permalinks.txt', 'new-nam\nnew-name\n');
    expect(await found()).toEqual([
      [
        'permalink-dead',
        1,
        '/e/new-nam/ was published and leads nowhere; add formerly: [new-nam] to the front matter of “new-name”, if it is called so now, or bring the entry back with status: retired',
      ],
    ]);
  });

  it('fails when an old slug is taken for something new', async () => {
    rename('old-name');
    cpSync(good, resolve(root, 'entries/kubernetes/old-name.md'));
    write('permalinks.txt', 'old-name\nnew-name\n');
    const kinds = [...checkRules(await readContent(root))].map(({ kind }) => kind);
    expect(kinds).toEqual(['slug-duplicate']);
  });

  it('asks for the line of a new entry', async () => {
    write('permalinks.txt', '');
    expect(await found()).toEqual([
      ['permalink-missing', 0, expect.stringContaining('add the line new-name at the end of')],
    ]);
  });

  it('takes bare slugs only, each once', async () => {
    write('permalinks.txt', 'new-name\n/e/new-name/\nnew-name\n');
    expect((await found()).map(([kind, line]) => [kind, line])).toEqual([
      ['permalink-form', 2],
      ['permalink-form', 3],
    ]);
  });

  it('is kept for the project’s own content', async () => {
    expect((await readPermalinks(contentRoot))?.links.length).toBeGreaterThan(150);
  });
});
