/** One document of a file with several. */
export type YamlDocument = { readonly text: string; readonly start: number };

/** The documents of a YAML text, between lines of three dashes. */
export function documentsOf(text: string): YamlDocument[] {
  const documents: YamlDocument[] = [];
  let start = 0;
  const add = (end: number): void => {
    const part = text.slice(start, end);
    if (/^\s*[^#\s]/m.test(part)) documents.push({ text: part, start });
  };
  for (const { 0: mark, index } of text.matchAll(/^---(?:[ \t].*)?$\n?|^\.\.\.[ \t]*$\n?/gm)) {
    add(index);
    start = index + mark.length;
  }
  add(text.length);
  return documents;
}
