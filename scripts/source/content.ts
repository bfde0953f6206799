import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { type Place, placeOf } from '../../src/lib/address/place.ts';
import { slugify } from '../../src/lib/address/slugify.ts';
import { type CourseQuestion, courseQuestionSchema } from '../../src/lib/course-question/course-question.ts';
import { type Entry, entrySchema } from '../../src/lib/entry/entry.ts';
import { type Guide, guideSchema } from '../../src/lib/guide/guide.ts';
import { codePoint } from '../../src/lib/lookalike/index.ts';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { slugPattern } from '../../src/lib/schema/field-types.ts';
import { schemaProblems } from '../../src/lib/schema/schema-problems.ts';
import { type Topic, topicSchema } from '../../src/lib/topic/topic.ts';
import { positionOf, readSourceFile, type SourceFile } from './source-file.ts';

/** One page of the content whose front matter fits its schema. `body` is the Markdown below it. */
export type Page<Data> = {
  readonly slug: string;
  readonly data: Data;
  readonly body: string;
  readonly file: SourceFile;
};

/** The fields of an entry that lead to others, each if it has the right form. */
export type Outline = z.output<typeof outlineSchema>;

const slugs = z.array(z.string()).catch([]);
const outlineSchema = z.object({
  topic: z.string().optional().catch(undefined),
  section: z.string().optional().catch(undefined),
  related: slugs,
  alike: slugs,
  replacedBy: z.string().optional().catch(undefined),
  status: z.string().optional().catch(undefined),
});

/** A page by its name, its slug as it should be written; `formerly` are the slugs that it had before. */
type Name = { readonly path: string; readonly place: Place; readonly formerly: readonly string[] };

/** Everything below a content folder. `files` holds every file that could be split, also those with problems. */
export type Content = {
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** What stands in the folder, also where nothing of the file can be read: links to it are alive. */
  readonly names: readonly Name[];
  /** Whether it is a course with a home page, and not only some entries. */
  readonly isWhole: boolean;
  readonly entries: readonly Page<Entry>[];
  /** Every entry whose file can be split, with what can be read of the fields that lead elsewhere. */
  readonly outlines: readonly Page<Outline>[];
  readonly topics: readonly Page<Topic>[];
  readonly guides: readonly Page<Guide>[];
  readonly questions: readonly Page<CourseQuestion>[];
  /** What reading and the schemas found. */
  readonly problems: readonly Problem[];
};

/** The project's own content. */
export const contentRoot = resolve(import.meta.dirname, '../../content');

/** Reads a content folder: every file, with every problem of every file; never throws for what a file holds. */
export async function readContent(root: string = contentRoot): Promise<Content> {
  const files: SourceFile[] = [];
  const names: Name[] = [];
  const problems: Problem[] = [];
  for (const path of await listFiles(root)) {
    const shown = shownPath(resolve(root, path));
    const place = placeOf(path);
    if (!place) {
      if (dataFiles.has(path) || path.startsWith('receipts/')) continue;
      problems.push({ file: shown, position: wholeFile, kind: 'file-place', message: misplaced });
      const meant = meantPlace(path);
      if (meant) names.push({ path: shown, place: meant, formerly: [] });
      continue;
    }
    const read = readSourceFile(resolve(root, path), shown, place);
    problems.push(...read.problems);
    if (read.file) files.push(read.file);
    const name = nameOf(shown, place, read.file?.text ?? read.text ?? '');
    names.push(name);
    if (name.place.slug !== place.slug || !slugPattern.test(place.slug)) problems.push(badName(name, place.slug));
  }
  const { problems: misfits, ...pages } = readPages(files);
  const isWhole = root === contentRoot || names.some(({ path }) => path === shownPath(resolve(root, 'index.md')));
  return { root, files, names, isWhole, ...pages, problems: [...problems, ...misfits] };
}

/** The content that some files make by themselves. */
export function contentOf(files: readonly SourceFile[], root: string): Content {
  const names = files.map(({ path, place, text }) => nameOf(path, place, text));
  return { root, files, names, isWhole: false, ...readPages(files) };
}

/** The path that reports show. */
export function shownPath(absolute: string): string {
  return relative(process.cwd(), absolute).split(sep).join('/');
}

/** Files that are no pages. */
const dataFiles: ReadonlySet<string> = new Set(['support.yml', 'now.yml', 'permalinks.txt']);

const misplaced =
  'this file does not become a page; entries are content/entries/<topic>/<slug>.md, topics content/topics/<topic>.md, guides content/guides/<name>.md, questions of the course content/questions/<slug>.md';

async function listFiles(root: string): Promise<string[]> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  return found
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => relative(root, resolve(item.parentPath, item.name)).split(sep).join('/'))
    .toSorted();
}

function badName({ path, place: { slug: proposal } }: Name, name: string): Problem {
  const instead = slugPattern.test(proposal) ? `rename it to ${proposal}.md` : 'give it a name in Latin letters';
  const message = `the file name “${name}.md” ${whyNoSlug(name)}; ${instead}`;
  return { file: path, position: wholeFile, kind: 'file-name', message, suggestion: `${proposal}.md` };
}

function whyNoSlug(name: string): string {
  const foreign = /[^\x20-\x7e]/u.exec(name)?.[0];
  if (foreign !== undefined)
    return `has the character “${foreign}” (${codePoint(foreign)}), which is no small letter a-z`;
  return 'is not a valid slug (lower-case letters a-z, digits, single hyphens)';
}

/** A file's place under the name that it should have. */
function nameOf(path: string, place: Place, text: string): Name {
  const slug = slugPattern.test(place.slug) ? place.slug : slugify(place.slug) || place.slug;
  return { path, place: { ...place, slug }, formerly: place.kind === 'entry' ? formerlyIn(text) : [] };
}

/** The former slugs that a text names, read without YAML: an entry that cannot be read keeps its old addresses. */
export function formerlyIn(text: string): string[] {
  const field = /^formerly:(.*(?:\n[ \t-].*)*)/m.exec(text)?.[1] ?? '';
  return field.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}

/** The entry that a file in a wrong place, or with another ending, was meant to be. */
function meantPlace(path: string): Place | undefined {
  const [, name] = /^entries\/(?:.*\/)?([^/]+)\.(?:md|markdown|mdx|txt|MD)$/.exec(path) ?? [];
  return name === undefined ? undefined : { kind: 'entry', topic: '', slug: slugify(name) };
}

/** The pages of files whose front matter fits its schema, and a problem for each thing that does not fit. */
function readPages(
  files: readonly SourceFile[],
): Pick<Content, 'entries' | 'outlines' | 'topics' | 'guides' | 'questions' | 'problems'> {
  const problems: Problem[] = [];
  const entries: Page<Entry>[] = [];
  const outlines: Page<Outline>[] = [];
  const topics: Page<Topic>[] = [];
  const guides: Page<Guide>[] = [];
  const questions: Page<CourseQuestion>[] = [];
  for (const file of files) {
    const { place, frontMatter } = file;
    const { yaml, yamlOffset } = frontMatter;
    const schema = schemas[place.kind];
    const data = withKind(yaml.data, place.kind);
    if (typeof yaml.data === 'object' && yaml.data !== null && Object.hasOwn(yaml.data, 'kind')) {
      const message = 'unknown key “kind”; the folder tells what a file is: remove the line';
      problems.push({ file: file.path, position: positionOf(file, ['kind']), kind: 'key-unknown', message });
    }
    if (place.kind === 'entry' && yaml.faults.length === 0) {
      const outline = outlineSchema.safeParse(yaml.data).data;
      if (outline) outlines.push({ slug: place.slug, body: frontMatter.body, file, data: outline });
    }
    const result = schema.safeParse(data);
    if (!result.success) {
      // A quote that is not closed may take in the lines below it: then they are not missing.
      if (yaml.faults.length > 0) {
        for (const { offset, length, ...fault } of yaml.faults)
          problems.push({ file: file.path, position: file.lines.at(offset + yamlOffset, length), ...fault });
        continue;
      }
      for (const { offset, length, ...found } of schemaProblems(result.error, yaml.document, schema)) {
        const position = file.lines.at(offset + yamlOffset, length);
        problems.push({ file: file.path, position, ...found });
      }
      continue;
    }
    const page = { slug: place.slug, body: frontMatter.body, file };
    if (result.data.kind === 'entry') entries.push({ ...page, data: result.data });
    else if (result.data.kind === 'topic') topics.push({ ...page, data: result.data });
    else if (result.data.kind === 'guide') guides.push({ ...page, data: result.data });
    else questions.push({ ...page, data: result.data });
  }
  return { entries, outlines, topics, guides, questions, problems };
}

const schemas = { entry: entrySchema, topic: topicSchema, guide: guideSchema, question: courseQuestionSchema };

/** The fields of a kind of page that authors write, in the order in which they stand. */
export function fieldsOf(kind: Place['kind']): string[] {
  return Object.keys(schemas[kind].shape).filter((key) => key !== 'kind');
}

/** Adds the kind that the folder tells. What is no map at all is left for the schema to refuse. */
function withKind(data: unknown, kind: string): unknown {
  if (data === null || data === undefined) return { kind };
  if (typeof data !== 'object' || Array.isArray(data)) return data;
  return { ...data, kind };
}
