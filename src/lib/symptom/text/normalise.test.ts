import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('normalise', () => {
  it('takes colours away, also written ones, and keeps line numbers', () => {
    const { lines } = normalise('\u001b[0;31mfatal\u001b[0m: x\r\n\r\n\\x1b[1mError\\033[0m y [0;31mz[0m\r\n');
    expect(lines.map(({ number, text }) => [number, text])).toEqual([
      [1, 'fatal: x'],
      [2, ''],
      [3, 'Error y z'],
    ]);
  });

  it('takes the frames of tables off', () => {
    expect(normalise('+----+\n| a b |\n│ Error: c\n╵').text.trim()).toBe('a b\nError: c');
  });

  it('puts a record of a table on one line, whatever its columns broke', () => {
    const paste = `+-----+----------------------+
| web | Error response from d |
|     | aemon: no such image  |
| api | ok                    |
+-----+----------------------+`.replaceAll('----------------------', '-----------------------');
    expect(normalise(paste).lines.map(({ number, text }) => [number, text])).toEqual([
      [2, 'web  Error response from daemon: no such image'],
      [4, 'api  ok'],
    ]);
  });

  it('reads cells that are broken at blanks only', () => {
    expect(normalise('| could not | no   |\n| find      |      |\n| anything  |      |').text).toBe(
      'could not find anything  no',
    );
  });

  it('leaves a host alone that looks like the rest of a colour, and takes out colours that a wrap broke', () => {
    expect(normalise('fatal: [m1]: FAILED!').text).toBe('fatal: [m1]: FAILED!');
    expect(normalise('a\u001b[0;3\n1mb\u001b\n[0mc').text).toBe('a\nb\nc');
  });

  it.each([
    ['root@node-1:~# kubectl get pods', 'prompt'],
    ['E0814 10:12:44.131233   30122 a.go:1] x', 'error'],
    ['node-1 : ok=12 changed=3 unreachable=0 failed=0', 'info'],
    ['Found 0 errors.', 'plain'],
    ['HEALTH_WARN 1 pool', 'warning'],
    ['-bash: warning: setlocale: LC_ALL: cannot change locale (ru_RU.UTF-8)', 'warning'],
    ['Health check cleared: X (was: failed)', 'over'],
    ['couldn’t find key', 'error'],
  ])('tells the kind of %s', (text, kind) => {
    expect(normalise(text).lines[0]?.kind).toBe(kind);
  });

  it('changes nothing the second time', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.constantFrom(
        'x'.repeat(80),
        'y'.repeat(80),
        '| a |',
        '\u001b[31mred\u001b[0m',
        '&lt;none&gt;',
        '',
        '+---+',
        '| a | b |',
        '|   | c |',
        '|| d ||',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = normalise(lines.join('\n')).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});
