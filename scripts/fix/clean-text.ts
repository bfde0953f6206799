/** Mends what an editor did to a file: byte order mark, Windows line ends, tabs in the front matter, no last line end. */
export function cleanText(raw: string): string {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const closing = text.startsWith('---') ? text.indexOf('\n---', 3) : -1;
  const head = closing === -1 ? '' : text.slice(0, closing).replaceAll('\t', '  ');
  const whole = head + text.slice(closing === -1 ? 0 : closing);
  return whole === '' || whole.endsWith('\n') ? whole : `${whole}\n`;
}
