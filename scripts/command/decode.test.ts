import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const text = 'kubectI get pоds\n';
const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('a text from a file', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, as Windows PowerShell writes it', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
  ])('is read from %s', (_encoding, bytes) => {
    expect(decode(bytes)).toBe(text);
  });

  it('may be empty, or no text at all', () => {
    expect(decode(new Uint8Array())).toBe('');
    expect(decode(Uint8Array.of(0xff))).toBe('\uFFFD');
  });
});
