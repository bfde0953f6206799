import type { Vocabulary } from '../../lookalike/index.ts';
import type { Problem } from '../problem.ts';
import type { SchemaName, Schemas } from '../schemas/schemas.ts';
import { checkKeys } from '../typing/check-keys.ts';
import { documentsOf, type YamlDocument } from './documents.ts';
import { Judge } from './judge.ts';
import { knownKinds, meantKind, type Recognised, recognise, typeOf } from './recognise.ts';
import { removedVersion } from './removed.ts';
import { repair } from './repair.ts';

/** What was looked at, and what was found. */
export interface YamlReport {
  /** One name a document: `Kubernetes Deployment apps/v1 (1.34)`. */
  readonly names: readonly string[];
  /** What was not looked at, as the end of a sentence. */
  readonly unchecked: readonly string[];
  readonly problems: readonly Problem[];
}

/** The schemas by name, those at least that a text needs. */
type KnownSchemas = ReadonlyMap<SchemaName, Schemas>;

/** The names of the schemas that a text needs. */
export function schemasFor(text: string): SchemaName[] {
  return [...new Set(documentsOf(text).flatMap((document) => recognise(document.text).schema ?? []))];
}

/** Checks a YAML file: how it is written, and whether it has the fields that its kind takes. */
export function checkYaml(text: string, schemas: KnownSchemas, vocabulary: Vocabulary): YamlReport {
  const names: string[] = [];
  const unchecked = new Set<string>();
  const problems: Problem[] = [];
  for (const document of documentsOf(text)) {
    const report = checkDocument(document, schemas, vocabulary);
    names.push(report.name);
    for (const one of report.unchecked) unchecked.add(one);
    for (const problem of report.problems) {
      const edits = problem.edits.map((edit) => ({ ...edit, start: edit.start + document.start }));
      problems.push({ ...problem, start: problem.start + document.start, edits });
    }
  }
  return { names: [...new Set(names)], unchecked: [...unchecked], problems };
}

type DocumentReport = { name: string; unchecked: string[]; problems: Problem[] };

function checkDocument({ text }: YamlDocument, known: KnownSchemas, vocabulary: Vocabulary): DocumentReport {
  const kind = recognise(text);
  if (isTemplate(text, kind))
    return { name: `${kind.name || 'YAML'} as a template`, unchecked: ['what the template makes of it'], problems: [] };
  const schemas = kind.schema === undefined ? undefined : known.get(kind.schema);
  const version = schemas === undefined || schemas.version === '' ? '' : ` (${schemas.version})`;
  const type = schemas === undefined ? undefined : typeOf(kind, schemas);
  const problems = repair(text, new Judge(kind.short, type, schemas));
  const odd = kind.object === undefined || schemas === undefined ? [] : oddKind(kind, schemas, text);
  // Where no description is, the keys that are known tell what was mistyped; a line that is mended already is told.
  const keys = type === undefined || type === 'Object' ? unmended(checkKeys(text, vocabulary), problems) : [];
  return {
    name: (kind.name || 'YAML') + version,
    unchecked: uncheckedOf(kind, type),
    problems: [...problems, ...odd, ...keys],
  };
}

/** Whether a document is no YAML until Helm or another program has filled it; Ansible fills values only. */
function isTemplate(text: string, { name }: Recognised): boolean {
  if (/\{\{-|-\}\}|(?<!\$)\{\{\s*(?:\.|include\b|if\b|range\b|toYaml\b|end\b)|^\s*\{%/m.test(text)) return true;
  if (name === 'GitHub workflow' && text.includes('{{{')) return false;
  return !/^(?:Ansible|$)/.test(name) && /^[^"'#\n]*(?<!\$)\{\{/m.test(text);
}

/** Those of some problems that lie on no place which others change. */
function unmended(some: readonly Problem[], others: readonly Problem[]): Problem[] {
  const edits = others.flatMap((problem) => [problem, ...problem.edits]);
  return some.filter(({ start, length }) =>
    edits.every((edit) => edit.start + edit.length < start || start + length < edit.start),
  );
}

function uncheckedOf({ object, schema, name }: Recognised, type: string | undefined): string[] {
  if (type !== undefined && type !== 'Object')
    return schema === 'kubernetes' ? ['whether images and other objects exist'] : ['whether what it names exists'];
  if (object !== undefined) return [`the fields of ${object.kind}, of which no description is here`];
  return name === '' ? ['its fields, because the kind of file is not known'] : ['its fields'];
}

/** A kind or an API version that Kubernetes does not have. */
function oddKind({ object }: Recognised, schemas: Schemas, text: string): Problem[] {
  if (object === undefined || schemas.kinds[`${object.apiVersion} ${object.kind}`] !== undefined) return [];
  const { apiVersion, kind } = object;
  const { versions } = knownKinds(schemas);
  const foreign = apiVersion.includes('.') && !/(?:^|\.)k8s\.io\//.test(apiVersion);
  const at = (name: RegExp, value: string): { start: number; length: number } => {
    const line = name.exec(text);
    const start = line === null ? 0 : text.indexOf(value, line.index + line[0].length);
    return { start: Math.max(0, start), length: Math.max(1, value.length) };
  };
  const atKind = at(/^["']?kind["']?[ \t]*:/im, kind);
  const atVersion = at(/^["']?apiversion["']?[ \t]*:/im, apiVersion);
  const known = versions.get(kind);
  if (known === undefined) {
    const meant = foreign ? undefined : meantKind(kind, schemas);
    if (meant === undefined) return [];
    return [
      {
        ...atKind,
        kind: 'value',
        message: `Kubernetes has no kind \`${kind}\`; did you mean \`${meant}\`?`,
        certain: true,
        edits: [{ ...atKind, text: meant }],
      },
    ];
  }
  if (foreign || apiVersion === '') return [];
  const [newest = ''] = known;
  const removed = removedVersion(apiVersion, kind);
  const message =
    removed === undefined
      ? `\`${kind}\` is not in \`${apiVersion}\`: write \`${newest}\``
      : `\`${apiVersion}\` of \`${kind}\` was taken out of Kubernetes in ${removed}: write \`${newest}\`, and compare its fields`;
  return [
    { ...atVersion, kind: 'version', message, certain: removed === undefined, edits: [{ ...atVersion, text: newest }] },
  ];
}
