import { alternatives, type Schemas } from '../../src/lib/checker/schemas/schemas.ts';

/** JSON Schema, as far as the published schemas of this field use it. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema | true>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
};

/** Writes a JSON Schema as names and types; conditions between fields, patterns and lengths are left out. */
export function fromJsonSchema(root: JsonSchema, kind: string): Pick<Schemas, 'kinds' | 'types'> {
  const reader = new Reader(root);
  return { kinds: { [kind]: reader.typeOf(root, 'file') }, types: reader.types };
}

/** The names that a pattern stands for; those by which authors mark what is their own, by their beginning. */
function namesOf(pattern: string): string[] {
  if (pattern.startsWith('^x-')) return ['x-'];
  if (pattern.startsWith('^[.]')) return ['.'];
  return pattern === '^(in|ex)clude$' ? ['include', 'exclude'] : ['*'];
}

class Reader {
  readonly types: Record<string, Record<string, string>> = {};
  readonly #definitions: Readonly<Record<string, JsonSchema>>;
  readonly #known = new Map<JsonSchema, string>();

  constructor(root: JsonSchema) {
    this.#definitions = { ...root.definitions, ...root.$defs };
  }

  /** @param name what a type is called if one has to be made */
  typeOf(schema: JsonSchema | boolean, name: string): string {
    if (typeof schema === 'boolean') return '*';
    if (schema.$ref !== undefined) return this.#reference(schema.$ref);
    const whole = this.#merged(schema);
    if (whole.properties !== undefined || whole.patternProperties !== undefined) return this.#object(whole, name);
    if (whole.enum !== undefined) return union(whole.enum.map(literal));
    if (whole.const !== undefined) return literal(whole.const);
    const choices = whole.oneOf ?? whole.anyOf;
    if (choices !== undefined) return union(choices.map((choice) => this.typeOf(choice, name)));
    return union([whole.type ?? '*'].flat().map((type) => this.#simple(type, whole, name)));
  }

  #reference(ref: string): string {
    const name = ref.split('/').at(-1) ?? '';
    const schema = this.#definitions[name];
    if (schema === undefined) return '*';
    const known = this.#known.get(schema);
    if (known !== undefined) return known;
    // What refers to itself is an object with a name.
    this.#known.set(schema, name);
    const type = this.typeOf(schema, name);
    this.#known.set(schema, type);
    return type;
  }

  /** The parts of `allOf` in one. */
  #merged(schema: JsonSchema): JsonSchema {
    if (schema.allOf === undefined) return schema;
    const { allOf, ...own } = schema;
    let sum: JsonSchema = own;
    for (const part of allOf) {
      const target = part.$ref === undefined ? part : this.#definitions[part.$ref.split('/').at(-1) ?? ''];
      const more = this.#merged(target ?? {});
      const properties = more.properties ?? sum.properties;
      const required = [...(more.required ?? []), ...(sum.required ?? [])];
      sum = { ...more, ...sum, required, ...(properties && { properties: { ...properties, ...sum.properties } }) };
    }
    return sum;
  }

  #object(schema: JsonSchema, name: string): string {
    const fields: Record<string, string> = {};
    for (const [field, value] of Object.entries(schema.properties ?? {}))
      fields[schema.required?.includes(field) ? `${field}!` : field] = this.typeOf(value, field);
    for (const [pattern, value] of Object.entries(schema.patternProperties ?? {}))
      for (const field of namesOf(pattern)) fields[field] = this.typeOf(value, `${name}-item`);
    const { additionalProperties: more } = schema;
    if (more === undefined && schema.patternProperties === undefined) fields['*'] = '*';
    else if (more !== undefined && more !== false) fields['*'] = this.typeOf(more, `${name}-item`);
    return this.#named(name, fields);
  }

  /** The name of a type with these fields: one that is there already, or a new one. */
  #named(name: string, fields: Record<string, string>): string {
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}-${number}`;
      const there = this.types[candidate];
      if (there !== undefined && JSON.stringify(there) !== JSON.stringify(fields)) continue;
      this.types[candidate] = fields;
      return candidate;
    }
  }

  #simple(type: string, schema: JsonSchema, name: string): string {
    if (type === 'array') return `[${this.typeOf(schema.items ?? true, `${name}-item`)}]`;
    if (type === 'object') return `{${this.typeOf(schema.additionalProperties ?? true, `${name}-item`)}}`;
    return { string: 's', number: 'n', integer: 'n', boolean: 'b', null: '0' }[type] ?? '*';
  }
}

function literal(value: unknown): string {
  if (typeof value === 'boolean') return 'b';
  return typeof value === 'string' ? `'${value}'` : typeof value === 'number' ? 'n' : '0';
}

/** Every field may be empty, so that null is left out. */
function union(types: readonly string[]): string {
  const all = [...new Set(types.flatMap(alternatives))];
  const real = all.filter((type) => type !== '0');
  return real.includes('*') || real.length === 0 ? '*' : real.join('|');
}
