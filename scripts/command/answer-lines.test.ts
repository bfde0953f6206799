import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesFrom } from './answer-lines.ts';

async function* inChunks(text: string, size: number): AsyncIterable<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

describe('linesFrom', () => {
  it('drops a byte order mark, and takes a last line without an end', async () => {
    expect(await Array.fromAsync(linesFrom(inChunks('\uFEFFa\r\n\nb\u2028c\u2029d\re', 3)))).toEqual([
      'a',
      '',
      'b\u2028c\u2029d\re',
    ]);
  });

  it('gives each line, however the bytes come', async () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', ' ', '\u2028', '\u2029', '\u0085', '\v', '\f', '\r.'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(line),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (lines, end, size) => {
          const text = lines.map((one) => one + end).join('');
          expect(await Array.fromAsync(linesFrom(inChunks(text, size)))).toEqual(lines);
        },
      ),
    );
  });
});
