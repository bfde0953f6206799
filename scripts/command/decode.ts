/**
 * The text of a file or a pipe: UTF-8, or UTF-16 where a byte order mark says so, which is what Windows PowerShell
 * writes with `>`. The mark itself is left out.
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
