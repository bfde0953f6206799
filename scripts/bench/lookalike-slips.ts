import type { CodeBlock } from './lookalike-blocks.ts';

/** A block with one slip in it, and where. */
export interface Slip {
  /** The class: `flag, ASCII`. */
  name: string;
  block: CodeBlock;
  /** Offset and length of the slip, in UTF-16 units. */
  at: number;
  length: number;
}

/** Where words of each class stand; the first group is the word. */
const classes: Readonly<Record<string, { pattern: RegExp; lang?: RegExp }>> = {
  command: { pattern: /(?<=^(?:[$#] )?(?:sudo )?)([a-z][a-z-]{2,})(?= |$)/gm, lang: /shell|console/ },
  subcommand: {
    pattern:
      /(?<=^(?:\$ )?(?:sudo )?(?:kubectl|docker|helm|git|systemctl|ceph|rbd|kubeadm|apt-get|docker compose) )([a-z][a-z-]{2,})(?= |$)/gm,
    lang: /shell|console/,
  },
  flag: { pattern: /(?<= )(--[a-z][a-z-]{2,}|-[a-zA-Z])(?=[ =]|$)/gm, lang: /shell|console/ },
  kind: { pattern: /(?<=^kind: |kubectl (?:-n \S+ )?(?:get|describe|delete) )([A-Za-z]{3,})(?=\s|$)/gm },
  'YAML key': { pattern: /(?<=^\s*(?:- )?)([A-Za-z]{3,})(?=: |:$)/gm, lang: /yaml/ },
  address: { pattern: /(?<![\w.])(\d{1,3}(?:\.\d{1,3}){3})(?![\w.])/g },
  number: { pattern: /(?<=[ :=])(\d{2,}(?:[KMG]i|[smhm])?)(?=\s|$)/gm },
  pipe: { pattern: /(?<= )(\|)(?= [a-z])/g, lang: /shell|console/ },
};

// Not the checker's own table: what it does not know must show here.
const groups = ['l1Ii', 'oO0', 'S5', 'B8', 'Z2'];
const pairs: ReadonlyArray<readonly [string, string]> = [
  ['m', 'rn'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['rn', 'm'],
  ['cl', 'd'],
];
const foreign: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
  t: 'т',
  m: 'м',
  i: 'і',
  j: 'ј',
  s: 'ѕ',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  I: 'І',
  S: 'Ѕ',
  '-': '–',
  ':': '：',
  '/': '∕',
  '.': '․',
  '0': 'О',
  '3': 'З',
  '|': '∣',
};

/** Numbers from 0 to 1 that are the same in every run. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

/** Puts slips into clean blocks, one a block: up to `perClass` of each class and of both sorts. */
export function slipsOf(blocks: readonly CodeBlock[], perClass: number, random: () => number): Slip[] {
  const slips: Slip[] = [];
  for (const [name, { pattern, lang }] of Object.entries(classes)) {
    const places = blocks.flatMap((block) =>
      lang === undefined || lang.test(block.lang)
        ? [...block.text.matchAll(pattern)].map((match) => ({ block, match }))
        : [],
    );
    for (const sort of ['ASCII for ASCII', 'not ASCII'] as const) {
      for (let made = 0, tries = 0; made < perClass && tries < 4 * perClass && places.length > 0; tries++) {
        const place = places[Math.floor(random() * places.length)];
        if (place === undefined) continue;
        const word = place.match[1] ?? '';
        const edits = sort === 'not ASCII' ? foreignEdits(word) : asciiEdits(word, name);
        const edit = edits[Math.floor(random() * edits.length)];
        if (edit === undefined) continue;
        const at = place.match.index + edit.at;
        const { text, lang: language } = place.block;
        const changed = text.slice(0, at) + edit.to + text.slice(at + edit.length);
        slips.push({
          name: `${name}, ${sort}`,
          block: { text: changed, lang: language, slip: `all, ${sort}` },
          at,
          length: edit.to.length,
        });
        made++;
      }
    }
  }
  return slips;
}

type Edit = { at: number; length: number; to: string };

function asciiEdits(word: string, name: string): Edit[] {
  if (name === 'pipe') return ['I', 'l', '1'].map((to) => ({ at: 0, length: 1, to }));
  const edits: Edit[] = [];
  for (const [at, c] of [...word].entries()) {
    const numeric = name === 'address' || name === 'number';
    if (numeric && !/\d/.test(c)) continue;
    for (const group of groups) {
      if (!group.includes(c)) continue;
      for (const to of group) if (to.toLowerCase() !== c.toLowerCase()) edits.push({ at, length: 1, to });
    }
    for (const [from, to] of numeric ? [] : pairs)
      if (word.startsWith(from, at)) edits.push({ at, length: from.length, to });
  }
  return edits;
}

function foreignEdits(word: string): Edit[] {
  const edits: Edit[] = [...word].flatMap((c, at) =>
    foreign[c] === undefined ? [] : [{ at, length: 1, to: foreign[c] }],
  );
  return [...edits, { at: Math.floor(word.length / 2), length: 0, to: '\u200b' }];
}
