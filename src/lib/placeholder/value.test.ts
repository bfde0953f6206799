import { expect, it } from 'vitest';
import { placeholders } from './placeholders.ts';
import { isSafeValue, unsafeSign } from './value.ts';

it.each(['web-6f7', 'ngnix:1.27', '10.0.0.1/24', 'me@node-1', '/dev/sdb', 'v1.34+k3s1'])('takes %s', (value) => {
  expect(isSafeValue(value)).toBe(true);
});

it.each(['', 'a b', '$(id)', 'a;b', '`id`', 'a|b', '"a"', 'a\nb', 'а', '--all', '-f', 'a'.repeat(201)])(
  'refuses %j',
  (value) => {
    expect(isSafeValue(value)).toBe(false);
  },
);

it('names the sign that cannot stand there', () => {
  expect(unsafeSign('web; rm')).toBe(';');
  expect(unsafeSign('web-1')).toBeUndefined();
});

it('takes the example of a placeholder for a name', () => {
  for (const name of ['pod', 'namespace', 'image', 'host', 'device', 'node'] as const)
    expect(isSafeValue(placeholders[name].example)).toBe(true);
});
