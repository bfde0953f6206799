import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, parseDocument, Scalar, stringify } from 'yaml';
import { scalarOffsets } from './scalar-offsets.ts';

/** The source with everything but the first place of `needle` in the value taken away. */
function found(source: string, needle: string): string {
  const { contents } = parseDocument(source);
  const value = isMap(contents) ? contents.get('run', true) : undefined;
  if (!isScalar(value)) throw new Error('no scalar');
  const offsets = scalarOffsets(value, source);
  const start = String(value.value).indexOf(needle);
  return source.slice(offsets[start], offsets[start + needle.length]);
}

describe('scalarOffsets', () => {
  it.each([
    ['plain', 'run: kubectl get pods\n'],
    ['plain on two lines', 'run: kubectl\n  get   \n  pods -A\n'],
    ['single-quoted', "run: 'echo ''a'' && kubectl get pods'\n"],
    ['double-quoted', 'run: "echo \\"\\u00e4\\U0001F600\\x41\\t\\" && kubectl get pods"\n'],
    ['double-quoted with a joined line', 'run: "echo \\\n   kubectl get pods"\n'],
    ['literal', 'run: |\n  kubectl \\\n    get pods\n'],
    ['literal after a blank line', 'run: |-\n\n    cat <<EOF\n      a: 1\n\n    EOF\n    kubectl get pods\n'],
    ['literal with its indentation named', 'run: |2\n    echo\n  kubectl get pods\n'],
    ['folded', 'run: >\n  kubectl\n  -n demo\n\n  get pods\n'],
  ])('finds a word in a %s scalar', (_style, source) => {
    expect(found(source, 'pods')).toBe('pods');
    expect(found(source, 'get')).toBe('get');
  });

  it('points into the source for any text in any style', () => {
    const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', "'", '"', '\\', 'é', '😀', ':', '#', '\t'), maxLength: 60 }),
        fc.constantFrom(...styles),
        (text, style) => {
          const scalar = new Scalar(text);
          scalar.type = style;
          const source = stringify({ run: scalar }, { lineWidth: 20 });
          const { contents } = parseDocument(source);
          const read = isMap(contents) ? contents.get('run', true) : undefined;
          if (!isScalar(read)) return;
          const value = String(read.value);
          const offsets = scalarOffsets(read, source);
          expect(offsets).toHaveLength(value.length + 1);
          for (const [at, unit] of [...value].entries()) {
            if (unit !== 'a' && unit !== ':' && unit !== '#') continue;
            const index = [...value].slice(0, at).join('').length;
            expect(source[offsets[index] ?? -1]).toBe(unit);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
