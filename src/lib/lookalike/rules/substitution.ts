/** `s/pattern/replacement/` behind a quote, a space or a `;`, with any of the usual separators. */
const substitutions = /(?<=["';{\s])s([/|#,@!~])((?:\\.|(?!\1)[^\\\n])+)\1((?:\\.|(?!\1)[^\\\n])*)\1/g;
/** How far a substitution is looked for on either side, in characters. */
const reach = 100;

/** Whether a character outside ASCII is what a substitution takes out of a text: `sed 's/–/-/g'`. */
export function isReplaced(text: string, at: number, ascii: string): boolean {
  const from = Math.max(0, at - reach);
  for (const match of text.slice(from, at + reach).matchAll(substitutions)) {
    const [, , pattern = '', replacement = ''] = match;
    const start = from + match.index + 2;
    if (at < start || at >= start + pattern.length || /[^\x00-\x7f]/.test(replacement)) continue;
    return replacement.includes(ascii) || /^[^\x00-\x7f]+$/.test(pattern);
  }
  return false;
}
