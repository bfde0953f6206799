import { expect, it } from 'vitest';
import { ranText } from './ran.ts';

it.each([
  [{ git: '2.47' }, '2026-11-30 with git 2.47'],
  [{ 'ansible-core': '2.21', OpenSSH: '10.0p2' }, '2026-11-30 with ansible-core 2.21 and OpenSSH 10.0p2'],
  [{ a: '1', b: '2', c: '3' }, '2026-11-30 with a 1, b 2 and c 3'],
])('says when and with what: %o', (tools, text) => {
  expect(ranText({ on: '2026-11-30', tools })).toBe(text);
});
