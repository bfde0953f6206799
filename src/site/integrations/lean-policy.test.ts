import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withLeanPolicy } from './lean-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (sources: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${sources}; style-src 'self'">
<script>start()</script><script src="/a.js"></script><style>a { color: red }</style>`;

it('keeps the hashes of what stands in the page, and no other', () => {
  const inPage = ` ${hash('start()')} ${hash('a { color: red }')}`;
  expect(withLeanPolicy(page(`${inPage} ${hash('elsewhere()')}`))).toBe(page(inPage));
});

it('leaves a page without a policy as it is', () => {
  expect(withLeanPolicy('<p>Moved.</p>')).toBe('<p>Moved.</p>');
});
