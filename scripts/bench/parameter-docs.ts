import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { type Parameters, standardParameters } from '../../src/lib/symptom/index.ts';

/** What stands beside a parameter in `parameters.ts`. */
export type ParameterDoc = {
  readonly name: keyof Parameters;
  readonly meaning: string;
  /** The value with which it decides nothing, as JSON; absent where there is none. */
  readonly off?: unknown;
  /** Where the figures hold, and how that was measured. */
  readonly holds?: string;
};

/** Reads the comments of the table of parameters, in its order. */
export function parameterDocs(): ParameterDoc[] {
  const file = resolve(import.meta.dirname, '../../src/lib/symptom/parameters.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const docs: ParameterDoc[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'standardParameters' && node.initializer) {
      if (ts.isObjectLiteralExpression(node.initializer)) docs.push(...node.initializer.properties.flatMap(docOf));
    } else ts.forEachChild(node, visit);
  };
  visit(source);
  return docs;
}

function docOf(property: ts.ObjectLiteralElementLike): ParameterDoc[] {
  const name = property.name?.getText() ?? '';
  if (!isName(name)) return [];
  const [comment] = ts.getJSDocCommentsAndTags(property).filter(ts.isJSDoc);
  const tags = new Map((comment?.tags ?? []).map((tag) => [tag.tagName.text, textOf(tag.comment)]));
  const off = tags.get('off');
  const holds = tags.get('holds');
  return [
    {
      name,
      meaning: textOf(comment?.comment),
      ...(off !== undefined && { off: JSON.parse(off) }),
      ...(holds !== undefined && { holds }),
    },
  ];
}

function textOf(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? '').replace(/\s+/g, ' ').trim();
}

function isName(name: string): name is keyof Parameters {
  return Object.hasOwn(standardParameters, name);
}

/** The parameters with one of them off: a list is emptied, and of a record of numbers each is set so. */
export function withOff(name: keyof Parameters, off: unknown): Parameters {
  const value: unknown = standardParameters[name];
  return {
    ...standardParameters,
    [name]: isRecordOfNumbers(value) ? mapValues(value, () => off) : value instanceof Set ? new Set() : off,
  };
}

/** The parameters with the numbers of one of them multiplied. */
export function scaled(name: keyof Parameters, factor: number): Parameters {
  const value: unknown = standardParameters[name];
  const own = (one: number) => (Number.isInteger(one) && one > 3 ? Math.round(one * factor) : one * factor);
  if (typeof value === 'number') return { ...standardParameters, [name]: own(value) };
  return isRecordOfNumbers(value) ? { ...standardParameters, [name]: mapValues(value, own) } : standardParameters;
}

export function isNumeric(name: keyof Parameters): boolean {
  const value: unknown = standardParameters[name];
  return typeof value === 'number' || isRecordOfNumbers(value);
}

function isRecordOfNumbers(value: unknown): value is Record<string, number> {
  return typeof value === 'object' && value !== null && Object.values(value).some((one) => typeof one === 'number');
}

function mapValues<From, To>(record: Record<string, From>, make: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
