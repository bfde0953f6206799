import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../command/project-root.ts';
import { contentRoot, readContent } from '../source/content.ts';
import { readPermalinks } from '../source/permalinks.ts';
import { outsideEnv } from '../test/outside-env.ts';
import { checkPermalinks } from './permalinks.ts';
import { slugDuplicate } from './rules/slug-duplicate.ts';

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
        '/e/new-nam/ was published and leads nowhere; add formerly: [new-nam] to new-name.md, if it is called so now, or restore the file and run npm run retire new-nam',
      ],
    ]);
  });

  it('fails when an old slug is taken for something new', async () => {
    rename('old-name');
    cpSync(good, resolve(root, 'entries/kubernetes/old-name.md'));
    write('permalinks.txt', 'old-name\nnew-name\n');
    expect([...slugDuplicate.check(await readContent(root))]).toHaveLength(1);
  });

  it('asks no line of a new entry: two pull requests would not merge', async () => {
    write('permalinks.txt', '');
    expect(await found()).toEqual([]);
  });

  it('takes bare slugs only, each once', async () => {
    write('permalinks.txt', 'new-name\n/e/new-name/\nnew-name\n');
    expect((await found()).map(([kind, line]) => [kind, line])).toEqual([
      ['permalink-form', 2],
      ['permalink-form', 3],
    ]);
  });

  it('is told once where a merge left its marks', async () => {
    write('permalinks.txt', '<<<<<<< HEAD\nnew-name\n=======\n>>>>>>> theirs\n');
    expect((await found()).map(([kind, line]) => [kind, line])).toEqual([['permalink-form', 1]]);
  });

  it('is kept for the project’s own content', async () => {
    expect((await readPermalinks(contentRoot))?.links.length).toBeGreaterThan(150);
  });
});

describe('an address that the main branch has', () => {
  const git = (...args: string[]) => {
    const author = ['-c', 'user.name=Author', '-c', 'user.email=author@example.com'];
    execFileSync('git', ['-C', root, ...author, ...args], { env: outsideEnv() });
  };
  const entry = (name: string) => resolve(root, `entries/kubernetes/${name}.md`);
  beforeEach(() => {
    cpSync(good, entry('second'));
    write('permalinks.txt', 'new-name\n');
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'Two entries');
    git('switch', '-qc', 'work');
  });

  it('may not vanish with its entry, whether it is on the list or not', async () => {
    rmSync(entry('second'));
    rmSync(entry('new-name'));
    write('permalinks.txt', '');
    expect((await found()).map(([kind, , message]) => [kind, String(message).split(' ')[0]])).toEqual([
      ['permalink-dead', '/e/new-name/'],
      ['permalink-dead', '/e/second/'],
    ]);
    git('commit', '-qam', 'Delete');
    expect(await found()).toHaveLength(2);
  });

  it('lives on where the entry has another name now, and is looked for among new ones only', async () => {
    cpSync(entry('second'), entry('seconds'));
    rmSync(entry('second'));
    expect((await found()).map(([, , message]) => message)).toEqual([
      expect.stringContaining('add formerly: [second] to seconds.md, if it is called so now'),
    ]);
    const text = readFileSync(good, 'utf8').replace(/^title:/m, 'formerly: [second]\ntitle:');
    writeFileSync(entry('seconds'), text);
    expect(await found()).toEqual([]);
    git('add', '-A');
    git('commit', '-qm', 'Rename');
    git('switch', '-q', 'main');
    git('merge', '-q', '--ff-only', 'work');
    writeFileSync(entry('seconds'), readFileSync(good, 'utf8'));
    expect((await found()).map(([kind]) => kind)).toEqual(['permalink-dead']);
  });

  it('may not be taken off the list', async () => {
    write('permalinks.txt', '# none\n');
    expect((await found()).map(([kind, , message]) => [kind, message])).toEqual([
      ['permalink-missing', expect.stringContaining('the list may only grow, and new-name was taken off')],
    ]);
  });
});
