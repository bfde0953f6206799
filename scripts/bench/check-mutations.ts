import { parseAllDocuments } from 'yaml';
import type { Language } from '../../src/lib/lookalike/index.ts';
import type { CodeBlock } from './lookalike-blocks.ts';

/** A text with one fault, and how it was before. */
export type Mutant = {
  /** What was done to it. */
  readonly name: string;
  readonly lang: Language;
  readonly text: string;
  readonly original: string;
  /** The line that was changed, from 1; of a line taken out, that of the field above it. */
  readonly line: number;
};

type Random = () => number;
type Change = { readonly text: string; readonly line: number };

/** Each class of faults that people make in a file or a command, one of them at a random place. */
const classes: Readonly<
  Record<string, { readonly lang: RegExp; readonly change: (text: string, random: Random) => Change | undefined }>
> = {
  'a key mistyped': {
    lang: /yaml/,
    change: (text, random) => atMatch(text, /^[ \t]*(?:- )?([A-Za-z]{4,})(?=:(?: |$))/gm, random, mistype),
  },
  'one level of indentation': { lang: /yaml/, change: otherIndent },
  'a colon’s blank dropped': {
    lang: /yaml/,
    change: (text, random) => atMatch(text, /^[ \t]*(?:- )?[\w.-]+(: )(?=[\w"'./])/gm, random, () => ':'),
  },
  'another type': { lang: /yaml/, change: otherType },
  'a required field dropped': { lang: /yaml/, change: dropField },
  'a command mistyped': {
    lang: /shell/,
    change: (text, random) =>
      atMatch(
        text,
        /^(?:sudo )?(kubectl|docker|helm|ansible-playbook|systemctl|kubeadm|journalctl|docker-compose|ssh-keygen)(?= )/gm,
        random,
        mistype,
      ),
  },
  'a subcommand mistyped': {
    lang: /shell/,
    change: (text, random) =>
      atMatch(text, /^(?:sudo )?(?:kubectl|docker|helm|systemctl|git|kubeadm) ([a-z]{4,})(?= |$)/gm, random, mistype),
  },
  'a long option mistyped': {
    lang: /shell/,
    change: (text, random) => atMatch(text, /(?<= --)([a-z]{5,})(?=[ =]|$)/gm, random, mistype),
  },
  'a quotation mark lost': {
    lang: /shell/,
    change: (text, random) => atMatch(text, /(?<=[\w}])(["'])(?=$)/gm, random, () => ''),
  },
};

/** Makes up to `each` mutants of every class; the same with every run. */
export function mutantsOf(blocks: readonly CodeBlock[], each: number, random: Random): Mutant[] {
  return Object.entries(classes).flatMap(([name, { lang, change }]) => {
    const fitting = blocks.filter((block) => lang.test(block.lang));
    const made = new Map<string, Mutant>();
    for (let tries = 0; made.size < each && tries < each * 12 && fitting.length > 0; tries++) {
      const block = fitting[Math.floor(random() * fitting.length)];
      const changed = block === undefined ? undefined : change(block.text, random);
      if (block === undefined || changed === undefined || isSame(block, changed.text)) continue;
      made.set(changed.text, { name, lang: block.lang, original: block.text, ...changed });
    }
    return [...made.values()];
  });
}

/** Whether a changed file says the same as before. */
function isSame({ text, lang }: CodeBlock, changed: string): boolean {
  if (text === changed) return true;
  if (lang !== 'yaml') return false;
  const read = (yaml: string): string => {
    const documents = parseAllDocuments(yaml, { logLevel: 'silent' });
    return JSON.stringify(
      documents.map((document) => (document.errors.length > 0 ? document.errors[0]?.message : document.toJS())),
    );
  };
  return read(text) === read(changed);
}

function atMatch(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (word: string, random: Random) => string,
): Change | undefined {
  const places = [...text.matchAll(pattern)];
  const place = places[Math.floor(random() * places.length)];
  const word = place?.[1];
  if (place === undefined || word === undefined) return undefined;
  const at = place.index + place[0].lastIndexOf(word);
  return { text: text.slice(0, at) + change(word, random) + text.slice(at + word.length), line: lineAt(text, at) };
}

const neighbours: Readonly<Record<string, string>> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'bm',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

/** A letter lost, doubled, exchanged with the next, or hit beside. */
function mistype(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const near = neighbours[word[at]?.toLowerCase() ?? ''] ?? 'e';
  const ways = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at) + word.slice(at),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    word.slice(0, at) + near.charAt(Math.floor(random() * near.length)) + word.slice(at + 1),
  ];
  return ways[Math.floor(random() * ways.length)] ?? word;
}

function otherIndent(text: string, random: Random): Change | undefined {
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) => (/^ *[^ #]/.test(line) && at > 0 ? [at] : []));
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined) return undefined;
  const line = lines[at] ?? '';
  const isDeeper = !line.startsWith('  ') || random() < 0.5;
  return { text: lines.with(at, isDeeper ? `  ${line}` : line.slice(2)).join('\n'), line: at + 1 };
}

function otherType(text: string, random: Random): Change | undefined {
  const quoted = atMatch(
    text,
    /^[ \t]*(?:- )?(?:replicas|containerPort|port|targetPort|periodSeconds|initialDelaySeconds|minReplicas|maxReplicas|failureThreshold): (\d+)(?=$)/gm,
    random,
    (word) => `"${word}"`,
  );
  const bare = atMatch(text, /^[ \t]*(?:- )?value: ("(?:\d+|true|false)")(?=$)/gm, random, (word) => word.slice(1, -1));
  return random() < 0.5 ? (quoted ?? bare) : (bare ?? quoted);
}

/** Fields that Kubernetes and Compose ask for, each on a line of its own. */
function dropField(text: string, random: Random): Change | undefined {
  if (!/^apiVersion: (?:v1|apps\/v1|batch\/v1|networking\.k8s\.io\/v1)$/m.test(text)) return undefined;
  const lines = text.split('\n');
  const places = lines.flatMap((line, at) =>
    /^ +(?:- )?(?:containerPort|port|pathType|mountPath|serviceName): \S+$/.test(line) ? [at] : [],
  );
  const at = places[Math.floor(random() * places.length)];
  if (at === undefined || /^ +- /.test(lines[at] ?? '')) return undefined;
  return { text: lines.toSpliced(at, 1).join('\n'), line: at };
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
