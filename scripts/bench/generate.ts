import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { stringify } from 'yaml';
import type { Entry } from '../../src/lib/entry/entry.ts';
import type { PlainStep, Step } from '../../src/lib/step/step.ts';
import { type Content, contentRoot, type Page, readContent } from '../source/content.ts';
import { coin, hashOf } from './words.ts';

/** An entry as its file has it. */
export type GeneratedEntry = { readonly slug: string; readonly data: Entry; readonly body: string };

/**
 * Makes `count` whole entries, always the same ones: first the real entries, then rounds of variations of them. In a
 * variation a third of the plain words are other words (from a pool of 3,000, so that the vocabulary grows as in real
 * text), each symptom and each ask has one word that stands nowhere else, and links lead to neighbours of the same
 * round. Commands stay, for the checkers read them.
 */
function generateEntries(real: readonly Page<Entry>[], count: number): GeneratedEntry[] {
  const live = real.filter(({ data }) => data.status !== 'retired');
  const made: GeneratedEntry[] = [];
  for (let round = 0; made.length < count; round++) {
    for (const page of live.slice(0, count - made.length)) made.push(variation(page, round));
  }
  const slugs = new Set(made.map(({ slug }) => slug));
  return made.map((entry) => withoutDeadLinks(entry, slugs));
}

/** Writes a content folder with `count` entries, and the real topics and guides. */
export async function writeContent(target: string, count: number): Promise<GeneratedEntry[]> {
  const content = await readContent();
  const entries = generateEntries(content.entries, count);
  const slugs = new Set(entries.map(({ slug }) => slug));
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const file of ['support.yml', 'now.yml']) await cp(resolve(contentRoot, file), resolve(target, file));
  await writeFile(resolve(target, 'permalinks.txt'), `${[...slugs].join('\n')}\n`);
  await writeTexts(content, target, slugs);
  for (const entry of entries) {
    const folder = resolve(target, 'entries', entry.data.topic);
    await mkdir(folder, { recursive: true });
    await writeFile(resolve(folder, `${entry.slug}.md`), fileText(entry));
  }
  return entries;
}

/** An entry's file: its front matter in the order of its fields, then the text. */
function fileText({ data, body }: GeneratedEntry): string {
  const { kind: _, ...fields } = data;
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n${body}`;
}

async function writeTexts({ files }: Content, target: string, slugs: ReadonlySet<string>): Promise<void> {
  for (const { place, text } of files) {
    if (place.kind === 'entry') continue;
    const folder = place.kind === 'topic' ? 'topics' : place.slug === 'index' ? '.' : 'guides';
    await mkdir(resolve(target, folder), { recursive: true });
    await writeFile(resolve(target, folder, `${place.slug}.md`), withoutLinks(text, slugs));
  }
}

function variation({ slug, data, body }: Page<Entry>, round: number): GeneratedEntry {
  const { formerly: _, replacedBy: __, ...fields } = data;
  if (round === 0) return { slug, data: fields, body };
  const say = (text: string) => otherWords(text, round);
  const plain = (step: PlainStep): PlainStep => {
    if (typeof step === 'string') return say(step);
    return { ...step, ...(step.note !== undefined && { note: say(step.note) }) };
  };
  const steps = (list: readonly Step[]): Step[] =>
    list.map((step) => {
      if (typeof step === 'string' || !('either' in step)) return plain(step);
      return { either: step.either.map((way) => ({ when: say(way.when), steps: way.steps.map(plain) })) };
    });
  const names = (list: readonly string[]) => list.map((name) => slugOf(name, round));
  const asked = (list: readonly string[]) => list.map((text, at) => ownWord(say(text), `${slug} ${round} asks ${at}`));
  const asks = Object.fromEntries(
    Object.entries(data.asks).map(([code, list]) => [code, asked(list ?? [])]),
  ) as Entry['asks'];
  return {
    slug: slugOf(slug, round),
    data: {
      ...fields,
      title: ownWord(otherWords(data.title, round), `${slug} ${round}`).slice(0, 140).trim(),
      symptom: data.symptom.map((text, at) => ownWord(otherWords(text, round), `${slug} ${round} ${at}`)),
      asks,
      hint: say(data.hint),
      ...(data.skips !== undefined && { skips: say(data.skips) }),
      fix: steps(data.fix),
      catchUp: data.catchUp === 'topic' ? 'topic' : steps(data.catchUp),
      related: names(data.related),
      alike: names(data.alike),
    },
    body: say(body).replaceAll(entryLink, (_, text: string, name: string) => `[${text}](/e/${slugOf(name, round)}/)`),
  };
}

const slugOf = (slug: string, round: number): string => (round === 0 ? slug : `${slug.slice(0, 74)}-v${round}`);

/** Code, placeholders, links and names with capitals or digits stay as they are. */
const kept = /```[\s\S]*?```|`[^`]*`|<[^<>\n]*>|\]\([^)\n]*\)|https?:\/\/\S+|[\w.:/@=-]*[A-Z\d_/.:@=-][\w.:/@=-]*/gu;

/** At least one word in four is another one, so that no two entries have a whole phrase in common. */
function otherWords(text: string, round: number): string {
  let same = 0;
  const change = (word: string): string => {
    const isPlain = /^\p{Ll}+$/u.test(word);
    same++;
    if (!isPlain || (same < 3 && (word.length < 4 || hashOf(`${word} ${round}`) % 3 > 0))) return word;
    same = 0;
    // One word has another stand-in in each round.
    return coin((hashOf(word) + round) % vocabulary, Math.max(2, Math.ceil(word.length / 2)), word);
  };
  const count = (found: string): string => {
    const words = found.match(/[\p{L}\d]+/gu)?.length ?? 0;
    same += words;
    // An address is a phrase by itself.
    if ((words < 3 && same < 5) || !/^[\w.]/.test(found) || found.includes('://')) return found;
    same = 0;
    return `${found} ${coin((hashOf(found) + round) % vocabulary, 3)}`;
  };
  return outside(text, kept, (plain) => plain.replace(/[\p{L}\d]+/gu, change), count);
}

/** How many invented words there are. */
const vocabulary = 3000;

/** Puts a word that nothing else has in the place of the longest plain word, or at the end where there is none. */
function ownWord(text: string, name: string): string {
  const own = coin(hashOf(name), 5);
  let longest = '';
  outside(text, kept, (plain) => {
    for (const [word] of plain.matchAll(/\p{Ll}{4,}/gu)) if (word.length > longest.length) longest = word;
    return plain;
  });
  if (longest === '') return `${text.trimEnd()} ${own}`;
  return outside(text, kept, (plain) => plain.replace(longest, own));
}

/** Changes what stands between the places of a pattern; `see` is shown the others. */
function outside(
  text: string,
  pattern: RegExp,
  change: (plain: string) => string,
  see = (found: string) => found,
): string {
  let at = 0;
  let made = '';
  for (const { 0: found, index } of text.matchAll(pattern)) {
    made += change(text.slice(at, index)) + see(found);
    at = index + found.length;
  }
  return made + change(text.slice(at));
}

const entryLink = /\[([^\]]*)\]\(\/e\/([a-z0-9-]+)\/(?:#[\w-]*)?\)/g;

function withoutLinks(text: string, slugs: ReadonlySet<string>): string {
  return text.replaceAll(entryLink, (link, words: string, slug: string) => (slugs.has(slug) ? link : words));
}

function withoutDeadLinks({ slug, data, body }: GeneratedEntry, slugs: ReadonlySet<string>): GeneratedEntry {
  const living = (list: readonly string[]) => list.filter((name) => slugs.has(name));
  return {
    slug,
    data: { ...data, related: living(data.related), alike: living(data.alike) },
    body: withoutLinks(body, slugs),
  };
}
