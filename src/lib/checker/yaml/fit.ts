import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { alternatives, type Schemas } from '../schemas/schemas.ts';
import { nearestName } from '../typing/nearest.ts';

/** What a document does not have as its schema says. Offsets are those of the document. */
export type Misfit = {
  readonly kind: 'field' | 'value' | 'missing';
  readonly start: number;
  readonly end: number;
  /** The field that is unknown, of the wrong type, or missing. */
  readonly field: string;
  /** What the field stands in, as people call it: `spec`, `containers`. */
  readonly owner: string;
  readonly ownerType: string;
  /** Fields that may stand there and do not yet. */
  readonly free: readonly string[];
  /** The type that is wanted of a value. */
  readonly wanted: string;
  /** The value that stands there, as it is written. */
  readonly written: string;
};

/** Compares a document with the type of its kind. */
export function misfitsOf(
  document: Document.Parsed,
  type: string,
  schemas: Schemas,
  text: string,
  root: string,
): Misfit[] {
  const fitter = new Fitter(document, schemas, text);
  return fitter.value(document.contents, type, { start: 0, end: 0, field: root, owner: root, ownerType: '' });
}

type Place = {
  readonly start: number;
  readonly end: number;
  readonly field: string;
  readonly owner: string;
  readonly ownerType: string;
};

class Fitter {
  readonly #document: Document.Parsed;
  readonly #schemas: Schemas;
  readonly #text: string;

  constructor(document: Document.Parsed, schemas: Schemas, text: string) {
    this.#document = document;
    this.#schemas = schemas;
    this.#text = text;
  }

  /** @param place of the key or the dash before it, for what has no place of its own */
  value(given: ParsedNode | null, type: string, place: Place): Misfit[] {
    const node = isAlias(given) ? ((given.resolve(this.#document) ?? null) as ParsedNode | null) : given;
    if (type === '*' || node === null || (isScalar(node) && node.value === null)) return [];
    const fitting = alternatives(type).filter((one) => this.#takes(one, node));
    if (fitting.length === 0) return [this.#wrongValue(node, type, place)];
    let best: Misfit[] | undefined;
    for (const one of fitting) {
      const found = this.#inside(one, node, place);
      if (best === undefined || found.length < best.length) best = found;
      if (best.length === 0) break;
    }
    return best ?? [];
  }

  #takes(type: string, node: ParsedNode): boolean {
    if (type === '*') return true;
    if (isMap(node)) return !/^(?:\[|'|[snb]$)/.test(type);
    if (isSeq(node)) return type.startsWith('[');
    return takesScalar(type, node as Scalar.Parsed);
  }

  #inside(type: string, node: ParsedNode, place: Place): Misfit[] {
    if (isSeq(node)) {
      const inner = type === '*' ? '*' : type.slice(1, -1);
      return node.items.flatMap((item) => {
        const start = item?.range?.[0] ?? place.start;
        return this.value(item as ParsedNode, inner, { ...place, start, end: start + 1 });
      });
    }
    if (!isMap(node) || type === '*') return [];
    const fields = type.startsWith('{') ? { '*': type.slice(1, -1) } : (this.#schemas.types[type] ?? { '*': '*' });
    return this.#map(node as YAMLMap.Parsed, fields, { ...place, ownerType: type });
  }

  #map(map: YAMLMap.Parsed, fields: Readonly<Record<string, string>>, place: Place): Misfit[] {
    const found: Misfit[] = [];
    const there = new Set(map.items.map(({ key }) => nameOf(key)));
    const owner = place.field;
    const names = Object.keys(fields).filter((name) => !/^(?:[*~.]|x-)$|^-/.test(name));
    const free = names.map((name) => name.replace(/!$/, '')).filter((name) => !there.has(name));
    for (const pair of map.items) {
      const name = nameOf(pair.key);
      const [start = 0, end = 0] = isScalar(pair.key) ? (pair.key.range ?? []) : [];
      const own = fields[name] ?? fields[`${name}!`];
      const type = own ?? otherType(name, fields, free);
      const inner = { start, end, field: name, owner, ownerType: place.ownerType };
      if (name === '<<' || (type === undefined && isTemplate(name))) continue;
      if (type === undefined)
        found.push({
          kind: 'field',
          ...inner,
          free: fields[`-${name}`] === undefined ? free : [],
          wanted: '',
          written: name,
        });
      else {
        const misfits = this.value(pair.value as ParsedNode | null, type, inner);
        // A name that is free to choose may be a field's, mistyped.
        found.push(
          ...(own === undefined ? misfits.map((one) => (one.field === name ? { ...one, free } : one)) : misfits),
        );
      }
    }
    const merged = there.has('<<');
    for (const name of names)
      if (name.endsWith('!') && !merged && isAbsent(map, name.slice(0, -1)))
        found.push({
          kind: 'missing',
          start: place.start,
          end: place.end,
          field: name.slice(0, -1),
          owner,
          ownerType: place.ownerType,
          free,
          wanted: fields[name] ?? '',
          written: '',
        });
    return found;
  }

  #wrongValue(node: ParsedNode, wanted: string, { field, owner, ownerType, start: keyStart }: Place): Misfit {
    const [start = keyStart, end = keyStart + 1] = node.range ?? [];
    const isWhole = isScalar(node);
    const written = isWhole ? this.#text.slice(start, end) : isSeq(node) ? '-' : ':';
    return {
      kind: 'value',
      start,
      end: isWhole ? Math.max(end, start + 1) : start + 1,
      field,
      owner,
      ownerType,
      free: [],
      wanted,
      written,
    };
  }
}

/** The type of what is no field: none where such a name may not stand here. */
function otherType(
  name: string,
  fields: Readonly<Record<string, string>>,
  free: readonly string[],
): string | undefined {
  if (fields[`-${name}`] !== undefined) return undefined;
  for (const prefix of ['x-', '.']) if (fields[prefix] !== undefined && name.startsWith(prefix)) return '*';
  if (fields['~'] === undefined) return fields['*'];
  return name.includes('.') || nearestName(name, free) === undefined ? '*' : undefined;
}

/** Whether a field is not there, or has no value. */
function isAbsent(map: YAMLMap.Parsed, name: string): boolean {
  const pair = map.items.find(({ key }) => nameOf(key) === name);
  return pair === undefined || pair.value === null || (isScalar(pair.value) && pair.value.value === null);
}

function nameOf(key: Pair['key']): string {
  if (!isScalar(key)) return '';
  return typeof key.value === 'symbol' ? '<<' : String(key.value);
}

/** What is filled in before the program reads it: `{{ item }}`, `${TAG}`. */
function isTemplate(text: string): boolean {
  return /\{\{|\$\{|\$\(|<[\w-]+>/.test(text);
}

function takesScalar(type: string, { value, type: style }: Scalar.Parsed): boolean {
  if (typeof value === 'string' && isTemplate(value)) return true;
  const isPlain = style === 'PLAIN';
  if (type === 's') return typeof value === 'string' && !(isPlain && /^(?:yes|no|on|off)$/i.test(value));
  if (type === 'n') return typeof value === 'number' || typeof value === 'bigint';
  if (type === 'b') return typeof value === 'boolean' || (isPlain && /^(?:yes|no|on|off)$/i.test(String(value)));
  return type.startsWith("'") && String(value) === type.slice(1, -1);
}
