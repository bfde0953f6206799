/** Whether a paste is a file that a program reads, such as a manifest: it begins with fields of one. */
export function looksLikeFile(text: string): boolean {
  const head = text.slice(0, 4000).trimStart();
  return /^(?:#.*\n\s*|---\s*\n)*(?:apiVersion|kind|services|version|stages|jobs|- hosts|- name)[ \t]*:/.test(head);
}
