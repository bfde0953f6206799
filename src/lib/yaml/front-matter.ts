import { type Document, isAlias, isNode, isScalar, parseDocument, visit } from 'yaml';
import type { FrontMatterFault } from './front-matter-fault.ts';
import { readAsSite } from './site-yaml.ts';
import { yamlFault } from './yaml-error.ts';

/** YAML that could be read: what it says, and where. */
export type Yaml = {
  readonly data: unknown;
  /** With the place of every value (UTF-16 offsets), read when it is first asked for: good YAML needs none. */
  readonly document: Document.Parsed;
  /** What a stricter reader than the site's finds: it may explain why the data does not fit. */
  readonly faults: readonly FrontMatterFault[];
};

/** The front matter of a Markdown file, and where YAML and text stand in the file (UTF-16 offsets). */
export type FrontMatter = {
  readonly yaml: Yaml;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
};

/** Reads the front matter of a Markdown file. */
export function readFrontMatter(text: string): FrontMatter | FrontMatterFault[] {
  const opening = /^---[ \t]*\n/.exec(text);
  if (!opening)
    return [{ kind: 'front-matter-missing', offset: 0, message: /^\s+---[ \t]*\n/.test(text) ? late : missing }];
  const yamlOffset = opening[0].length;
  const closing = /^---[ \t]*$/m.exec(text.slice(yamlOffset));
  if (!closing)
    return [
      { kind: 'front-matter-unclosed', offset: Math.max(0, text.indexOf('\n\n', yamlOffset) + 1), message: unclosed },
    ];
  const bodyOffset = Math.min(yamlOffset + closing.index + closing[0].length + 1, text.length);
  if (fieldsFollow.test(text.slice(bodyOffset)))
    return [{ kind: 'yaml-syntax', offset: yamlOffset + closing.index, length: 3, message: closedEarly }];
  const yaml = readYaml(text.slice(yamlOffset, yamlOffset + closing.index));
  if (Array.isArray(yaml)) return yaml.map((fault) => ({ ...fault, offset: fault.offset + yamlOffset }));
  return { yaml, yamlOffset, body: text.slice(bodyOffset), bodyOffset };
}

/**
 * Reads one YAML document as authors may write it; offsets of faults count from the start of `yaml`. Anchors, aliases,
 * tags and merge keys are faults: nobody needs them in an entry, and aliases can blow a small file up to gigabytes.
 */
export function readYaml(yaml: string): Yaml | FrontMatterFault[] {
  const deep = tooDeep(yaml);
  if (deep !== undefined) return [{ kind: 'yaml-syntax', offset: deep, message: 'nested too deeply' }];
  let places: Places | undefined;
  const strictly = () => {
    places ??= readPlaces(yaml);
    return places;
  };
  const read = readAsSite(yaml);
  if ('fault' in read) return strictly().faults.length > 0 ? strictly().faults : [read.fault];
  if ((mayPoint.test(yaml) || mayCut.test(yaml)) && strictly().faults.length > 0) return strictly().faults;
  return {
    data: read.data,
    get document() {
      return strictly().document;
    },
    get faults() {
      return strictly().faults;
    },
  };
}

/** Where an anchor, an alias or a tag could stand: at the start of a value. */
const mayPoint = /(?:^[ \t]*|[-?:,[{][ \t]*)[&*!]/m;

/** Where a text without quotes could end at a # that its author meant as a part of it. */
const mayCut = /^[ \t]*(?:- +|[\w-]+: +)+(?!['"|>#])[^\n]*?\S[ \t]+#/m;

type Places = { readonly document: Document.Parsed; readonly faults: FrontMatterFault[] };

function readPlaces(yaml: string): Places {
  // The parser's own search for keys that stand twice takes quadratic time; ours is below.
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const [first] = document.errors;
  if (first) {
    const { code, message, pos } = first;
    return { document, faults: [yamlFault(yaml, { code, message, offset: pos[0] })] };
  }
  const fault = findIndirection(document) ?? findOddKey(document) ?? findCut(document);
  return { document, faults: fault ? [fault] : [] };
}

const missing =
  'the file has no front matter; start it with a line ---, then the fields (title, topic, symptom, …), then another line ---';
const late = 'the front matter begins on the first line of the file; remove what stands above the line ---';
const unclosed = 'the front matter is not closed; write a line --- after the last field';

const closedEarly =
  'this line --- ends the front matter, but fields follow below; indent it like the rest of its text, or remove it';

/** Fields of an entry and a second line --- in what should be the text. */
const fieldsFollow =
  /^(?:title|topic|symptom|asks|hint|fix|verify|catchUp|sources|added|reviewed):[ \n](?:.*\n)*?---[ \t]*$/m;

/** More brackets than any entry needs would overflow the parser's stack. Returns the offset of the first too many. */
function tooDeep(yaml: string): number | undefined {
  let depth = 0;
  for (let offset = 0; offset < yaml.length; offset++) {
    const character = yaml[offset];
    if (character === '\n') continue;
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > 64) return offset;
  }
  // Block collections on one line (- - - -) nest as well.
  const dashes = /^[ ]*(?:[-?][ ]+){64}/m.exec(yaml);
  return dashes?.index;
}

/** A comment behind a text without quotes: mostly the rest of a command, which YAML throws away in silence. */
function findCut(document: Document.Parsed): FrontMatterFault | undefined {
  let found: FrontMatterFault | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== 'PLAIN' || typeof node.comment !== 'string' || !node.range) return undefined;
      const [start, end] = node.range;
      const message = `the text ends before “ #${node.comment.split('\n')[0]?.slice(0, 40)}”, because YAML reads the rest as a comment; put the whole text into single quotes, or the comment on its own line`;
      found = { kind: 'yaml-syntax', offset: start, length: end - start, message };
      return visit.BREAK;
    },
  });
  return found;
}

function findIndirection(document: Document.Parsed): FrontMatterFault | undefined {
  let found: FrontMatterFault | undefined;
  visit(document, {
    Node(_key, node) {
      const what = isAlias(node)
        ? `the alias *${node.source}`
        : node.anchor !== undefined
          ? `the anchor &${node.anchor}`
          : isNode(node) && node.tag !== undefined
            ? `the tag ${node.tag}`
            : undefined;
      if (what === undefined) return undefined;
      const message = `${what} is not allowed here; write the value out, or put the text into single quotes`;
      found = { kind: 'yaml-alias', offset: node.range?.[0] ?? 0, message };
      return visit.BREAK;
    },
  });
  return found;
}

/** A key that stands twice, or that is a list or a map itself. */
function findOddKey(document: Document.Parsed): FrontMatterFault | undefined {
  let found: FrontMatterFault | undefined;
  visit(document, {
    Map(_key, { items }) {
      const keys = new Set<string>();
      for (const { key } of items) {
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name !== undefined && !keys.has(name)) {
          keys.add(name);
          continue;
        }
        const message =
          name === undefined
            ? 'a list or a map is where the name of a field should be; put text into single quotes'
            : `the key “${name.slice(0, 60)}” appears twice; merge the two`;
        found = { kind: 'yaml-syntax', offset: isNode(key) ? (key.range?.[0] ?? 0) : 0, message };
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}
