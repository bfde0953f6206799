import type { FoundSecret } from './found-secret.ts';

/** The values of `data` and `stringData` in Kubernetes manifests of the kind Secret, as YAML. */
export function* secretManifestValues(text: string): Iterable<FoundSecret> {
  if (!/kind: *["']?Secret\b/.test(text)) return;
  for (const { offset, lines } of documents(text)) {
    if (lines.some((line) => /^\s*(?:- )?kind: *["']?Secret["']?\s*$/.test(line))) yield* valuesOf(lines, offset);
  }
}

function* documents(text: string): Iterable<{ offset: number; lines: string[] }> {
  let offset = 0;
  let start = 0;
  let lines: string[] = [];
  for (const line of text.split('\n')) {
    if (/^---\s*$/.test(line)) {
      yield { offset: start, lines };
      lines = [];
      start = offset + line.length + 1;
    } else lines.push(line);
    offset += line.length + 1;
  }
  yield { offset: start, lines };
}

function* valuesOf(lines: readonly string[], start: number): Iterable<FoundSecret> {
  let offset = start;
  let depth: number | undefined;
  for (const line of lines) {
    const indent = line.search(/\S/);
    const isHead = /^\s*(?:data|stringData):\s*$/.test(line);
    if (isHead) depth = indent;
    else if (depth !== undefined && indent !== -1 && indent <= depth) depth = undefined;
    else if (depth !== undefined && indent !== -1) {
      // A value on the key's line, or a line of a block below it.
      const value = /^\s*["']?[\w.-]+["']?:\s+(?<value>\S.*)$/.exec(line)?.groups?.['value'] ?? line.trim();
      if (!/^(?:[|>][+-]?|<[\w-]+>|""|''|\[masked:.*|[\w.-]+:)$/.test(value)) {
        const from = offset + line.lastIndexOf(value);
        yield {
          id: 'kubernetes-secret',
          name: 'value of a Kubernetes Secret',
          start: from,
          end: from + value.trimEnd().length,
        };
      }
    }
    offset += line.length + 1;
  }
}
