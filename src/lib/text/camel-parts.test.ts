import { expect, it } from 'vitest';
import { camelParts } from './camel-parts.ts';

it.each([
  ['containerPort', ['container', 'Port']],
  ['HTTPGet', ['HTTP', 'Get']],
  ['podIPs', ['pod', 'IPs']],
  ['asn1time', ['asn', '1', 'time']],
  ['plain', ['plain']],
  ['--', []],
])('cuts %s', (name, parts) => {
  expect(camelParts(name)).toEqual(parts);
});
