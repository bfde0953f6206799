/**
 * Takes out of a paste what a terminal, a log collector or a web page put around the text.
 *
 * Escape sequences after ECMA-48 (CSI, OSC, two-character escapes), as bytes and as the texts that loggers make of them
 * (`\x1b[31m`, `\u001b[31m`, `#033[31m`, `^[[31m`). Every replacement keeps the number of lines, so that a line's
 * number in the result is its number in the paste.
 */
export function clean(text: string): string {
  let plain = withoutEscapes(text).replace(controls, ' ');
  if (plain.includes('&')) plain = plain.replace(entity, (whole) => entities[whole] ?? whole);
  return plain.replace(typographic, (mark) => ascii[mark] ?? ' ');
}

/** Takes out what coloured the text and moved the cursor; line ends become LF. */
export function withoutEscapes(text: string): string {
  let plain = text.replace(/\r\n?/g, '\n');
  if (plain.includes('\u001b') || plain.includes('\u009b'))
    plain = plain.replace(brokenSequence, '\n').replace(escapeSequence, '');
  return plain.replace(writtenSequence, '').replace(bareSequence, '');
}

const escapeSequence =
  /\u001b\[[0-?]*[ -/]*[@-~]|\u009b[0-?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b\n]{0,2000}(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]/g;
const writtenSequence = /(?:\\x1[bB]|\\u001[bB]|\\033|\\e|#033|\^\[)\[[0-9;?]{0,20}[A-Za-z]/g;
/** What stays of a colour where the escape character itself was lost on the way, such as `[0;31m`; `[m1]` is a host. */
const bareSequence = /\[(?:\d{1,3};)*\d{1,3}m|\[0?m(?![\w.-]*\])|\[K(?![A-Za-z])/g;
/** A sequence that a wrap broke in two. */
const brokenSequence = /\u001b(?:\[[0-?]{0,20}\n[0-?]{0,20}|\n\[[0-?]{0,20})[@-~]/g;
/** Control and invisible format characters, without the line feed. */
const controls =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028\u2029\u202a-\u202e\u2060-\u2064\ufeff]/g;
const entity = /&(?:quot|lt|gt|amp|nbsp|#39|#34|#x27);/g;
const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&nbsp;': ' ',
  '&#39;': "'",
  '&#34;': '"',
  '&#x27;': "'",
};
/** Quotes, dashes and spaces that chat programs and web pages put in place of the plain ones; one for one. */
const typographic =
  /[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb\u2010-\u2015\u2212\u00a0\u2002-\u200a\u202f\u3000]/g;
const ascii: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
};
