/** Words that a row is found by, small letters without accents. */
export function searchable(texts: readonly string[]): string {
  return folded(texts.join('\n'));
}

/** Whether every word of a query stands in a row, as the beginning of a word or within one. */
export function isFound(row: string, query: string): boolean {
  return folded(query)
    .split(/\s+/)
    .every((word) => row.includes(word));
}

/** Quotes and dashes of chats count as plain ones, ё as е. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’“”«»"]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toLowerCase();
}
