import { afterEach, expect, test, vi } from 'vitest';
import buildLog from './build-log.ts';

afterEach(() => vi.restoreAllMocks());

/** What stands on the screen after these messages. */
function shown(...messages: readonly { level?: 'info' | 'warn'; label?: string; message: string }[]): string {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const log = buildLog();
  for (const { level = 'info', label, message } of messages)
    log.write({ level, label: label ?? null, message, newLine: true });
  return written.join('');
}

test('a page that is made takes no line', () => {
  const made = [
    { message: '  \u001B[34m├─\u001B[39m \u001B[2m/e/crashloopbackoff/index.html\u001B[22m' },
    { label: 'SKIP_FORMAT', message: ' \u001B[2m(+13ms)\u001B[22m ' },
    { message: '  ├─ /a-z/index.html' },
  ];
  expect(shown(...made)).toBe('');
});

test('everything else is written, warnings about a page above all', () => {
  const text = shown(
    { label: 'build', message: '1043 page(s) built in 10.13s' },
    { label: 'SKIP_FORMAT', message: '\u001B[42m generating static routes \u001B[49m' },
    { level: 'warn', message: '  ├─ /e/x/index.html is made by two routes' },
  );
  expect(text).toContain('1043 page(s) built');
  expect(text).toContain('generating static routes');
  expect(text).toContain('is made by two routes');
});
