import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../../scripts/test/growth.ts';
import { findSecrets } from './find-secrets.ts';
import { harmless, secrets } from './mask.cases.ts';
import { maskSecrets } from './mask.ts';
import { rules } from './rules.ts';

describe('maskSecrets', () => {
  it.each(secrets)('masks %s', (_what, text, secret) => {
    const { text: result, masked } = maskSecrets(text);
    expect(text).toContain(secret);
    for (const line of secret.split('\n')) expect(result).not.toContain(line);
    expect(masked.length).toBeGreaterThan(0);
  });

  it.each(harmless)('leaves %s alone', (text) => {
    expect(maskSecrets(text)).toEqual({ text, masked: [] });
  });

  it('tries at least 40 of each', () => {
    expect(new Set(secrets.map(([what]) => what)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(harmless).size).toBeGreaterThanOrEqual(40);
  });

  it('says what was masked and where, and shows nothing of it', () => {
    expect(maskSecrets('a\nDB_PASSWORD="two words" x\n\nTOKEN=abcdef')).toEqual({
      text: 'a\nDB_PASSWORD="[masked: password or token]" x\n\nTOKEN=[masked: password or token]',
      masked: [
        { name: 'password or token', line: 2 },
        { name: 'password or token', line: 4 },
      ],
    });
  });

  it.each(rules.flatMap(({ id, needs, pattern }) => (needs ? [{ id, needs, pattern }] : [])))(
    'needs no more for $id than its pattern has',
    ({ needs, pattern }) => {
      expect(needs.flags).not.toMatch(/[gy]/);
      const matches = [...secrets.map(([, text]) => text), ...harmless].flatMap((text) => text.match(pattern) ?? []);
      expect(matches.length).toBeGreaterThan(0);
      for (const match of matches) expect(match).toMatch(needs);
    },
  );

  it('has patterns that go on to the end of a text', () => {
    for (const { pattern } of rules) {
      expect(pattern.flags).toContain('g');
      expect(''.match(pattern)).toBe(null);
    }
  });

  it('masks a masked text no further', () => {
    for (const [, text] of secrets) {
      const { text: once } = maskSecrets(text);
      expect(maskSecrets(once)).toEqual({ text: once, masked: [] });
    }
  });

  it('finds a secret in the middle of any text', () => {
    const some = fc.constantFrom(...secrets);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), some, (noise, [, text, secret]) => {
        expect(maskSecrets(`${noise}\n${text}\n${noise}`).text).not.toContain(secret);
      }),
    );
  });

  it('gives back the text around the secrets, in order and without overlaps', () => {
    const piece = fc.oneof(fc.constantFrom(...secrets.map(([, text]) => text)), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ');
        let end = 0;
        for (const found of findSecrets(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['one long word', 'a'],
    ['dashes', '- '],
    ['spaces', ' '],
    ['headers of keys', '-----BEGIN RSA PRIVATE KEY-----\n'],
    ['flags', 'mysql -u root --opt '],
    ['keywords', 'password token secret='],
    ['quotes', 'password="'],
    ['addresses', 'https://user:'],
    ['base64', 'QUJDREVGR0g'],
    ['hashes', '$6$'],
    ['dots', 'eyJ.'],
    ['secrets', 'kind: Secret\ndata:\n  a: b\n'],
    ['curl', 'curl -x '],
    ['one-time passwords', 'otpauth://x?'],
    ['sentences', 'password is '],
    ['sentences without spaces', 'password: 1'],
    ['passwd', 'passwd '],
    ['Russian names', 'пароль '],
    ['Russian values', 'пароль:"1'],
    ['French names', 'mot de passe : '],
    ['echo', 'echo '],
    ['echoes', 'echo abc | '],
    ['here-strings', '--password-stdin a '],
    ['names', 'name: A_PASS,\n'],
    ['openssl', 'openssl passwd -salt a '],
    ['users', 'useradd -m '],
    ['Vault', 'vault login -a '],
    ['Ceph', 'ac-user-create --a '],
    ['colons', '://a:'],
    ['queries', '?token='],
  ])('takes work that grows with the length only: %s', (_what, piece) => expectLinear(maskSecrets, piece));
});
