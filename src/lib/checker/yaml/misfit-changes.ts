import { alternatives } from '../schemas/schemas.ts';
import { nearestName, typingCost } from '../typing/nearest.ts';
import { type Change, indentOf } from './changes.ts';
import type { Misfit } from './fit.ts';

/** The ways to repair what does not fit, beside those of any line. */
export function* changesFor(misfit: Misfit, lines: readonly string[], at: number): Iterable<Change> {
  const line = lines[at] ?? '';
  const put = (from: string, to: string, message: string, cost: number): Change | undefined => {
    const column = line.indexOf(from, indentOf(line));
    if (column === -1) return undefined;
    return { lines: new Map([[at, line.slice(0, column) + to + line.slice(column + from.length)]]), message, cost };
  };
  if (misfit.kind === 'field') {
    const meant = nearestName(misfit.field, misfit.free);
    const change =
      meant === undefined
        ? undefined
        : put(misfit.written, meant, `did you mean \`${meant}\`?`, 0.2 + (typingCost(misfit.field, meant) ?? 1) * 0.3);
    if (change !== undefined) yield change;
  }
  if (misfit.kind === 'value') {
    for (const { written, message, cost } of otherValues(misfit)) {
      const change = put(misfit.written, written, message, cost);
      if (change !== undefined) yield change;
    }
    yield* otherShapes(misfit, lines, at);
  }
}

function* otherValues({ wanted, written }: Misfit): Iterable<{ written: string; message: string; cost: number }> {
  const types = alternatives(wanted);
  const quoted = /^(["'])(.*)\1$/.exec(written)?.[2];
  if (types.includes('s') && quoted === undefined && /^[\w.+-]+$/.test(written))
    yield { written: `"${written}"`, message: `write \`"${written}"\``, cost: 0.3 };
  if (quoted !== undefined && (types.includes('n') || types.includes('b')))
    yield { written: quoted, message: `write \`${quoted}\`, without quotes`, cost: 0.3 };
  const words = types.flatMap((type) => (type.startsWith("'") ? [type.slice(1, -1)] : []));
  const meant = nearestName(quoted ?? written, words);
  if (meant !== undefined)
    yield {
      written: quoted === undefined ? meant : written.replace(quoted, meant),
      message: `did you mean \`${meant}\`?`,
      cost: 0.3,
    };
  if (types.includes('n') && /^\d+[a-z]+$/i.test(written)) return;
  if (types.includes('b')) {
    const truth = nearestName(written, ['true', 'false']);
    if (truth !== undefined) yield { written: truth, message: `did you mean \`${truth}\`?`, cost: 0.3 };
  }
}

/** A map that should be the item of a list, an item that should be none, and one value for a list of them. */
function* otherShapes({ wanted, written }: Misfit, lines: readonly string[], at: number): Iterable<Change> {
  const types = alternatives(wanted);
  const line = lines[at] ?? '';
  const own = indentOf(line);
  const isList = types.some((type) => type.startsWith('['));
  const isItem = /^\s*- /.test(line);
  if (isList && !isItem) {
    const block = new Map<number, string>();
    for (let i = at; i < lines.length; i++) {
      const other = lines[i] ?? '';
      if (other.trim() !== '' && indentOf(other) < own) break;
      if (other.trim() !== '') block.set(i, `${' '.repeat(own)}${i === at ? '- ' : '  '}${other.slice(own)}`);
    }
    if (!/^\s*[\w.-]+:\s+\S/.test(line) || !line.includes(`: ${written}`))
      yield { lines: block, message: 'this is a list: begin each item with `- `', cost: 0.8 };
    const flow = /^(\s*[\w.-]+:\s+)([^\s[{#][^#]*?)(\s*(?:#.*)?)$/.exec(line);
    if (flow)
      yield {
        lines: new Map([[at, `${flow[1]}[${flow[2]}]${flow[3]}`]]),
        message: `this is a list: write \`[${flow[2]}]\``,
        cost: 0.7,
      };
  }
  if (!isList && isItem) {
    const block = new Map<number, string>();
    for (let i = at; i < lines.length; i++) {
      const other = lines[i] ?? '';
      if (other.trim() !== '' && indentOf(other) < own) break;
      if (/^\s*- /.test(other) && indentOf(other) === own) block.set(i, other.replace('- ', '  '));
    }
    yield { lines: block, message: 'this is no list: take the dashes away', cost: 0.9 };
  }
}

/** What does not fit, in words, and what to do. */
export function misfitMessage(misfit: Misfit | undefined, fix: string | undefined): string {
  if (misfit === undefined) return fix ?? '';
  const { kind, field, owner, wanted, written, free } = misfit;
  const then = fix === undefined ? '' : fix.startsWith('did you mean') ? `; ${fix}` : `: ${fix}`;
  if (kind === 'field') {
    const known = fix === undefined && free.length > 0 && free.length <= 12 ? `; it has ${list(free)}` : '';
    return `\`${field}\` is no field of \`${owner}\`${then}${known}`;
  }
  if (kind === 'missing')
    return `\`${owner}\` needs \`${field}\`${fix === undefined ? ', which is missing' : `, which is missing${then}`}`;
  return `\`${field}\` takes ${describe(wanted)}, not ${shown(written)}${then}`;
}

function shown(written: string): string {
  if (written === '-') return 'a list';
  if (written === ':') return 'fields';
  return /^[\w"'.+-]/.test(written) && !/:\s|:$/.test(written)
    ? `\`${written.length > 40 ? `${written.slice(0, 40)}…` : written}\``
    : 'what stands here';
}

function describe(type: string): string {
  const parts = alternatives(type);
  const words = parts.filter((part) => part.startsWith("'")).map((part) => `\`${part.slice(1, -1)}\``);
  const others = parts
    .filter((part) => !part.startsWith("'"))
    .map((part) => {
      if (part.startsWith('[')) return 'a list';
      return { s: 'text', n: 'a number', b: '`true` or `false`' }[part] ?? 'fields of its own';
    });
  const shownWords = words.length > 8 ? ['one of its words'] : words;
  return [...new Set([...shownWords, ...others])].join(' or ');
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
