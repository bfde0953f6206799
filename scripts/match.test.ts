import { spawnSync } from 'node:child_process';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { symptomSource } from '../src/lib/entry/symptom-source.ts';
import { buildIndex, type Matcher, openIndex, type SymptomSource } from '../src/lib/symptom/index.ts';
import { projectRoot } from './command/project-root.ts';
import { healthyLogs, linesOf } from './eval/healthy-logs.ts';
import { type EvalSet, type NegativeCase, readSet, tuneFolder } from './eval/read-set.ts';
import { readContent } from './source/content.ts';
import { runUnread } from './test/run-unread.ts';

function match(args: readonly string[], input: string) {
  return spawnSync(process.execPath, ['scripts/match.ts', ...args], { cwd: projectRoot, encoding: 'utf8', input });
}

describe('npm run match', () => {
  it('answers each line in order and says which lines are not requests', () => {
    const lines = [
      '{"id":"a","text":"ssh: connect to host 10.0.0.1 port 22: Connection refused"}',
      'no json',
      '{"id":7,"text":"what is the weather like"}',
      '{"id":8}',
    ];
    const { stdout, status } = match(['--jsonl'], `${lines.join('\n')}\n`);
    const [first, second, third, fourth] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({
      id: 'a',
      verdict: 'known',
      results: [{ entry: 'ssh-connection-refused' }, {}, {}, {}, {}],
    });
    expect(Object.keys(first.results[0])).toEqual(['entry', 'score', 'why']);
    expect(second).toEqual({ id: null, error: expect.stringContaining('not JSON') });
    expect(third).toMatchObject({ id: 7 });
    expect(fourth).toEqual({ id: 8, error: expect.stringContaining('"text"') });
    expect(status).toBe(0);
  });

  it('reads what Windows PowerShell wrote to a file, and says of nothing that nothing is found', () => {
    const paste = Buffer.from('\uFEFFssh: connect to host 10.0.0.1 port 22: Connection refused\r\n', 'utf16le');
    const run = (input: Buffer) =>
      spawnSync(process.execPath, ['scripts/match.ts'], { cwd: projectRoot, encoding: 'utf8', input }).stdout;
    expect(run(paste)).toContain('/e/ssh-connection-refused/');
    expect(run(Buffer.from('\n'))).toBe('This is not known here.\n');
  });

  it('ends quietly once nobody reads on', async () => {
    expect(await runUnread('scripts/match.ts', ['--jsonl'], '{"id":1,"text":"a"}\n')).toEqual({ code: 0, errors: '' });
  });

  it('tells a person title, link and line', () => {
    const { stdout, status } = match([], 'x\nssh: connect to host node-1 port 22: Connection refused\n');
    expect(stdout).toContain('/e/ssh-connection-refused/\n  line 2: ssh: connect to host node-1 port 22');
    expect(status).toBe(0);
  });

  it('names a slip in the command first, and quotes what was pasted byte for byte', () => {
    const { stdout } = match(
      [],
      'helm install web ./chart –n dev\nError: “helm install” requires at least 1 argument\n',
    );
    expect(stdout).toMatch(/^Look at the command in line 1 first: En dash .*\nThis is known\.\n/);
    expect(stdout).toContain('  line 2: Error: “helm install” requires at least 1 argument\n');
  });

  it('says what a text is that has no answer of its own', () => {
    expect(match([], 'kubectl get pods').stdout).toBe('This is only a command. Run it, and paste what it prints.\n');
    expect(match([], 'пше згыр').stdout).toMatch(/^Read as: git push \(.*ЙЦУКЕН.*\)\.\nThis is only a command\./);
    expect(match([], 'ImagePullBackOff').stdout).toMatch(/^Several errors show this\. .*\n- .*\n {2}.*\n {2}\/e\//);
    expect(match([], 'how do I exit vim').stdout).toContain('\n  /q/exit-vim/\n');
    const { stdout } = match(['--jsonl'], '{"id":1,"text":"how do I exit vim"}\n{"id":2,"text":"рудь дшые"}\n');
    const [page, command] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(page.results[0]).toMatchObject({ entry: 'exit-vim', kind: 'question' });
    expect(command).toEqual({ id: 2, verdict: 'unknown', shape: 'command', readAs: 'helm list', results: [] });
  });

  it('refuses what it does not know with exit code 2', () => {
    const { stdout, stderr, status } = match(['--josnl'], '');
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toContain('Usage: npm run -s match');
  });
});

/** Floors under what was measured, so that no change makes the answers worse unseen. */
describe('the answers of the whole knowledge base', () => {
  let sources: SymptomSource[];
  let matcher: Matcher;
  let set: EvalSet;
  let alike: Map<string, readonly string[]>;
  beforeAll(async () => {
    set = await readSet(tuneFolder, true);
    sources = (await readContent()).entries.map((page) => symptomSource(page));
    matcher = openIndex(JSON.stringify(buildIndex(sources)));
    alike = new Map(sources.map((source) => [source.slug, source.alike]));
  });
  const known = (type: NegativeCase['type']) => {
    const texts = set.negatives.filter((one) => one.type === type);
    return texts.filter(({ text }) => matcher.match(text).verdict === 'known').length / texts.length;
  };

  it('takes at most 275 bytes an entry over the line', () => {
    const bytes = brotliCompressSync(JSON.stringify(buildIndex(sources))).length;
    expect(bytes / sources.length).toBeLessThanOrEqual(275);
  });

  it('seldom knows what it does not know', () => {
    expect(known('look-alike')).toBeLessThanOrEqual(0.05);
    expect(known('other-error')).toBeLessThanOrEqual(0.06);
    expect(known('log')).toBe(0);
    expect(known('chat')).toBe(0);
  });

  it('knows real pastes, alone and amidst other lines', async () => {
    const noise = linesOf(await healthyLogs());
    const share = (surround: (text: string, at: number) => string) =>
      set.pastes.filter(({ entries, text }, at) => isFirst(surround(text, at), entries)).length / set.pastes.length;
    expect(share((text) => text)).toBeGreaterThanOrEqual(0.98);
    expect(
      share((text, at) => [...noise.slice(at, at + 9), text, ...noise.slice(at + 9, at + 20)].join('\n')),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it.each([
    ['en', 0.93],
    ['ru', 0.89],
    ['fr', 0.88],
  ])('finds plain words in %s', (language, floor) => {
    const questions = set.questions.filter((one) => one.language === language);
    const hits = questions.filter(({ entries, text }) => isFirst(text, entries));
    expect(hits.length / questions.length).toBeGreaterThanOrEqual(floor);
  });

  const isFirst = (text: string, entries: readonly string[]) => {
    const [first] = matcher.match(text).results;
    return (
      first !== undefined && entries.some((slug) => slug === first.entry || alike.get(slug)?.includes(first.entry))
    );
  };
});
