import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';
import { runUnread } from './test/run-unread.ts';

function lookalike(args: readonly string[], input: string) {
  const options = { cwd: projectRoot, encoding: 'utf8', input, maxBuffer: 64_000_000 } as const;
  return spawnSync(process.execPath, ['scripts/lookalike.ts', ...args], options);
}

describe('npm run lookalike', () => {
  it('answers each line in order by one line, whatever stands in it', () => {
    const lines = [
      '\uFEFF{"id":"a\u2028b","lang":"shell","text":"docker ps –a"}',
      'no json',
      '',
      '{"id":7,"lang":"text","text":"a\u2029b"}\r',
      '{"id":8}',
    ];
    const { stdout, status } = lookalike(['--jsonl'], lines.join('\n'));
    const answers = stdout.trimEnd().split(/[\n\u0085\u2028\u2029]/);
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      { id: 'a\u2028b', findings: [expect.objectContaining({ line: 1, column: 11, found: '–', expected: '-' })] },
      { id: null, error: expect.stringContaining('not JSON') },
      { id: 7, findings: [] },
      { id: 8, error: expect.stringContaining('"text"') },
    ]);
    expect(status).toBe(0);
  });

  it('shows a person each line with its slips underlined, and below it the line as it was meant', () => {
    const { stdout, status } = lookalike(['--lang', 'shell'], 'docker ps\ndocker ps –a –q\n');
    expect(stdout.replace(/^(stdin:\S+) .*/gm, '$1')).toBe(
      [
        'stdin:2:11\n  docker ps –a –q\n            ^',
        'stdin:2:14\n  docker ps –a –q\n               ^',
        '  docker ps -a -q\n',
      ].join('\n'),
    );
    expect(status).toBe(0);
  });

  it('shows what stands around the slips of a long line', () => {
    const slips = 3000;
    const { stdout } = lookalike(['--lang', 'shell'], `docker ps ${'–a '.repeat(slips)}`);
    const lines = stdout.split('\n');
    expect(lines.filter((line) => line.startsWith('stdin:'))).toHaveLength(slips);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(300);
    for (const [at, line] of lines.entries())
      if (line.endsWith('^')) expect(lines[at - 1]?.[line.length - 1]).toBe('–');
    // What is shown corrected has each slip once.
    const corrected = lines.filter((line) => !/^stdin:|–|\^$/.test(line)).join('');
    expect(corrected.match(/-/g)).toHaveLength(slips);
  });

  it.each([
    [['--jsonl'], '{"id":1,"text":"a"}\n'],
    [[], 'docker ps –a\n'.repeat(500)],
  ])('ends quietly with %j once nobody reads on', async (args, input) => {
    expect(await runUnread('scripts/lookalike.ts', args, input)).toEqual({ code: 0, errors: '' });
  });
});
