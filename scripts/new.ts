import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { proposeSlug } from '../src/lib/address/slugify.ts';
import { entryPath } from '../src/lib/address/url.ts';
import { chooseSymptoms } from '../src/lib/draft/choose-symptoms.ts';
import { type DraftText, readDraft } from '../src/lib/draft/draft.ts';
import { entryText } from '../src/lib/draft/entry-text.ts';
import { readIssue } from '../src/lib/draft/issue-text.ts';
import { nearest } from '../src/lib/problem/nearest.ts';
import { slugPattern } from '../src/lib/schema/field-types.ts';
import { usageError } from './command/usage-error.ts';
import { ask, Cancelled } from './new/ask.ts';
import { knownErrorForm } from './new/form.ts';
import { maskDraft } from './new/mask-draft.ts';
import { describeResult, nearestEntries } from './new/nearest-entries.ts';
import { type NewOptions, readOptions, usage } from './new/options.ts';
import { writeEntry } from './new/write-entry.ts';
import { type Content, readContent } from './source/content.ts';
import { contentOption } from './source/content-option.ts';
import { readPermalinks } from './source/permalinks.ts';

const options = readArguments();
const root = contentOption(options.content, usage);
const content = await readContent(root);
try {
  await makeEntry(await readTexts(options));
} catch (error) {
  if (!(error instanceof Cancelled)) throw error;
  console.error('Nothing was written.');
  process.exitCode = 1;
}

function readArguments(): NewOptions {
  try {
    const read = readOptions(process.argv.slice(2));
    if (read !== 'help') return read;
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
  console.log(usage);
  process.exit(0);
}

/** The texts of the issue, over them the options. */
async function readTexts({ text, paste, from, isReading }: NewOptions): Promise<DraftText> {
  const issue = from === undefined ? {} : readIssue(await readInput(from), knownErrorForm());
  if (from !== undefined && Object.keys(issue).length === 0)
    usageError(`${from} holds no issue of the form “A known error”: none of its headings stands there`, usage);
  const isPiped = paste === undefined && from === undefined && isReading;
  const printed = paste !== undefined ? await readInput(paste) : isPiped ? await readAll(process.stdin) : undefined;
  return { ...issue, ...text, ...(printed !== undefined && { symptom: printed }) };
}

async function readInput(file: string): Promise<string> {
  if (file === '-') return readAll(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch {
    return usageError(`${file} cannot be read`, usage);
  }
}

async function makeEntry(texts: DraftText): Promise<void> {
  const { isAsking } = options;
  const { topic: named } = readDraft(texts);
  const topic = isAsking && named === '' ? await ask.topic(topicsOf(content)) : knownTopic(named, content);
  const isPasting = isAsking && (texts.symptom ?? '').trim() === '';
  const { text: safe, masked } = maskDraft(isPasting ? { ...texts, symptom: await ask.printed() } : texts);
  if (masked.length > 0) console.log(`Masked as <value>: ${masked.join('; ')}`);
  const given = readDraft(safe);
  const { printed } = given;

  const same = await showNearest(printed === '' ? given.title : printed);
  if (same !== undefined) {
    const page = content.entries.find(({ slug }) => slug === same);
    console.log(`Add to it what is new: ${page?.file.path ?? same}`);
    return;
  }

  const choices = chooseSymptoms(printed);
  const proposed = choices.filter(({ isProposed }) => isProposed).map(({ symptom }) => symptom);
  const symptoms = isAsking && choices.length > 1 ? await ask.symptoms(choices) : proposed;
  const idea = given.title === '' ? (symptoms[0] ?? '').slice(0, 140) : given.title;
  const asked = isAsking && given.title === '' ? await ask.title(idea) : idea;
  const title = maskDraft({ title: asked }).text.title ?? '';
  if (title === '') usageError('without a terminal, --title or --paste (or --from) is needed', usage);

  const taken = await takenSlugs(content);
  const slug = options.slug ?? (await chooseSlug(title, topic, taken));
  if (!slugPattern.test(slug) || slug.length > 80)
    usageError(`“${slug}” is not a valid slug: lower-case letters a-z, digits and single hyphens, 80 at most`, usage);
  if (taken.has(slug)) usageError(`the address ${entryPath(slug)} belongs to another entry`, usage);

  const today = new Date().toISOString().slice(0, 10);
  const text = entryText({ ...given, title, topic }, { symptoms, today });
  const file = await writeEntry(root, topic, slug, text);
  console.log(`Wrote ${file}`);
  console.log(`Next:    fill it in, then  npm run check -- ${file}`);
  console.log(`Preview: npm run dev       http://localhost:4321${entryPath(slug)}`);
  console.log(`Address: ${entryPath(slug)}  (for ever, once it is published)`);
}

/** Shows what is there already; at a terminal the author says whether it is that. */
async function showNearest(text: string): Promise<string | undefined> {
  const results = nearestEntries(content, text);
  if (results.length === 0) return undefined;
  if (options.isAsking) return ask.isOneOf(results);
  console.log(`Nearest existing entries:\n${results.map((result) => `  ${describeResult(result)}`).join('\n')}`);
  return undefined;
}

async function chooseSlug(title: string, topic: string, taken: ReadonlySet<string>): Promise<string> {
  const proposal = proposeSlug(title, topic, taken);
  return options.isAsking ? ask.slug(proposal, taken) : proposal;
}

/** Every slug that an entry has or had. */
async function takenSlugs({ files, entries }: Content): Promise<ReadonlySet<string>> {
  const published = (await readPermalinks(root))?.links.map(({ slug }) => slug) ?? [];
  const now = files.flatMap(({ place }) => (place.kind === 'entry' ? [place.slug] : []));
  return new Set([...published, ...now, ...entries.flatMap(({ data }) => data.formerly ?? [])]);
}

function topicsOf({ topics }: Content): { slug: string; title: string; order: number }[] {
  const list = topics.map(({ slug, data }) => ({ slug, title: data.title, order: data.order }));
  return list.toSorted((a, b) => a.order - b.order);
}

function knownTopic(topic: string, { topics }: Content): string {
  const slugs = topics.map(({ slug }) => slug);
  if (slugs.includes(topic)) return topic;
  const near = nearest(topic, slugs);
  const instead = near === undefined ? '' : ` Did you mean ${near}?`;
  return usageError(
    `${topic === '' ? '--topic is needed' : `there is no topic “${topic}”`}.${instead} Topics: ${slugs.join(', ')}`,
    usage,
  );
}
