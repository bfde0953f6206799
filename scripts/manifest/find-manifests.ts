import { placeholders, segments } from '../../src/lib/placeholder/placeholders.ts';

/** YAML that a reader pipes into kubectl, or writes into a file; `where` says from which text it is. */
export type FoundManifest = { readonly where: string; readonly text: string };

/**
 * The here-documents of a command or script that look like YAML. Placeholders are filled with their examples, as a
 * reader would fill them.
 */
export function heredocs(text: string, where: string): FoundManifest[] {
  const found: FoundManifest[] = [];
  for (const hit of text.matchAll(/<<-?\s*(['"]?)(\w+)\1.*\n([\s\S]*?)\n[ \t]*\2(?=\n|$)/g)) {
    const [, , end = '', body = ''] = hit;
    const intoYaml = /\.ya?ml\b|kubectl|^YAML$/.test(hit[0].split('\n')[0] ?? '') || end === 'YAML';
    const fedBefore = /kubectl[^\n]*(?:apply|create|replace)[^\n]*-f -\s*$/.test(
      text.slice(0, hit.index).split('\n').at(-1) ?? '',
    );
    if (intoYaml || fedBefore || /^\s*(?:apiVersion|kind):/m.test(body)) found.push({ where, text: filled(body) });
  }
  return found;
}

/** Puts the example of each placeholder in its place. */
export function filled(text: string): string {
  return segments(text)
    .map((part) => (part.kind === 'placeholder' ? placeholders[part.name].example : part.text))
    .join('');
}
