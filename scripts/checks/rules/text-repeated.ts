import type { Nodes } from 'mdast';
import type { Entry } from '../../../src/lib/entry/entry.ts';
import type { Position } from '../../../src/lib/problem/problem.ts';
import type { Page } from '../../source/content.ts';
import { markdownOf } from '../../source/markdown.ts';
import { positionOf } from '../../source/source-file.ts';
import type { ContentRule } from './rule.ts';

/** So many words in a row that stand in two entries were copied. */
const length = 8;

/**
 * No explanation and no hint repeats another entry's. What everybody has to say alike is exempt: steps, commands,
 * warnings, and code in a sentence. Each pair of entries is told once, at the entry that comes later.
 */
export const textRepeated: ContentRule = {
  id: 'text-repeated',
  severity: 'error',
  title: 'A sentence of another entry',
  fix: 'Say it in other words, or link to the other entry instead of repeating it.',
  bad: [
    { body: '\nThe kubelet mounts a volume only after the claim has been bound to it.\n' },
    { body: '\n`kubectl` says that the kubelet *mounts a volume* only after the claim has been bound to it.\n' },
  ],
  *check({ entries }) {
    const ids = new Map<string, number>();
    const seen = new Map<number, Place>();
    for (const entry of entries) {
      const told = new Set<string>();
      for (const { words, at } of passages(entry)) {
        const numbers = words.map(({ text }) => numberOf(text, ids));
        for (let start = 0; start + length <= words.length; start++) {
          const key = hash(numbers, start);
          const place = seen.get(key);
          if (!place) seen.set(key, { entry, words, start });
          else if (place.entry !== entry && !told.has(place.entry.slug) && isSame(place, words, start)) {
            told.add(place.entry.slug);
            const end = sharedEnd(place, words, start);
            const phrase = words.slice(start, end).map(({ text }) => text);
            const message = `“${phrase.join(' ')}” is also in ${place.entry.file.path}; say it in other words, or link that entry`;
            yield { file: entry.file.path, position: at(words[start]?.offset ?? 0), message };
          }
        }
      }
    }
  },
};

type Word = { readonly text: string; readonly offset: number };
type Passage = { readonly words: readonly Word[]; readonly at: (offset: number) => Position };
type Place = { readonly entry: Page<Entry>; readonly words: readonly Word[]; readonly start: number };

/** Stretches of words without code between them. */
function* passages({ data, file }: Page<Entry>): Iterable<Passage> {
  for (const words of stretches(data.hint.split(/`[^`]*`/).map((text) => wordsOf(text, 0))))
    yield { words, at: () => positionOf(file, ['hint']) };
  for (const words of stretches([...blocks(markdownOf(file), file.text)])) {
    yield { words, at: (offset) => file.lines.at(offset) };
  }
}

function stretches(lists: readonly Word[][]): Word[][] {
  return lists.filter((words) => words.length >= length);
}

/** The words of each paragraph, heading and cell; code ends a stretch. */
function* blocks(node: Nodes, source: string): Iterable<Word[]> {
  if (!('children' in node)) return;
  if (node.children.some(({ type }) => isInline(type))) {
    let words: Word[] = [];
    for (const leaf of leaves(node)) {
      if (leaf.type === 'text') {
        const start = leaf.position?.start.offset ?? 0;
        words.push(...wordsOf(source.slice(start, leaf.position?.end.offset ?? start), start));
      } else if (leaf.type === 'inlineCode') {
        yield words;
        words = [];
      }
    }
    yield words;
  } else {
    for (const child of node.children) yield* blocks(child, source);
  }
}

function isInline(type: string): boolean {
  return ['text', 'inlineCode', 'emphasis', 'strong', 'link', 'delete'].includes(type);
}

function* leaves(node: Nodes): Iterable<Nodes> {
  if ('children' in node) for (const child of node.children) yield* leaves(child);
  else yield node;
}

function wordsOf(text: string, offset: number): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)].map((hit) => ({
    text: hit[0].toLowerCase(),
    offset: offset + hit.index,
  }));
}

function numberOf(word: string, ids: Map<string, number>): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size + 1);
  return ids.size;
}

/** 52 bits, so that a million phrases need no million strings; `isSame` rules out a chance hit. */
function hash(numbers: readonly number[], start: number): number {
  let high = 0;
  let low = 0;
  for (let index = start; index < start + length; index++) {
    high = Math.imul(high ^ (numbers[index] ?? 0), 0x9e3779b1) >>> 0;
    low = Math.imul(low ^ (numbers[index] ?? 0), 0x85ebca6b) >>> 0;
    low = (low ^ (low >>> 13)) >>> 0;
    high = (high ^ (high >>> 15)) >>> 0;
  }
  return (high & 0x3ffffff) * 0x4000000 + (low & 0x3ffffff);
}

function isSame(place: Place, words: readonly Word[], start: number): boolean {
  return sharedEnd(place, words, start) - start >= length;
}

/** The index after the last word that both passages share from here on. */
function sharedEnd(place: Place, words: readonly Word[], start: number): number {
  let end = start;
  while (end < words.length && words[end]?.text === place.words[place.start + end - start]?.text) end++;
  return end;
}
