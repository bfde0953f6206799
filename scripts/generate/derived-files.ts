import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { guide, withProblemSections } from '../guide/problem-sections.ts';
import { editorFiles } from '../schema/editor-files.ts';
import type { Content } from '../source/content.ts';

/** A file that follows from others, below the project's folder, as it should be. */
export type DerivedFile = { readonly file: string; readonly text: string };

/** What follows from the schemas, the rules and the topics; a test compares each with what lies there. */
export function derivedFiles({ topics }: Pick<Content, 'topics'>): DerivedFile[] {
  const slugs = topics.toSorted((a, b) => a.data.order - b.data.order).map(({ slug }) => slug);
  return [
    ...editorFiles(topics.map(({ slug }) => slug)),
    { file: guide.file, text: withProblemSections(read(guide.file)) },
    { file: form, text: withTopics(read(form), slugs) },
    { file: owners, text: withOwners(read(owners), slugs) },
  ];
}

const form = '.github/ISSUE_TEMPLATE/known-error.yml';
const owners = '.github/CODEOWNERS';

function read(file: string): string {
  return readFileSync(resolve(projectRoot, file), 'utf8');
}

/** The issue form with the topics of today to choose from. */
export function withTopics(text: string, topics: readonly string[]): string {
  return text.replace(/(id: topic\n[\s\S]*?options: )\[[^\]]*\]/, (_, before) => `${before}[${topics.join(', ')}]`);
}

/** The owners with two lines for each topic; a new one belongs to whom everything else belongs. */
export function withOwners(text: string, topics: readonly string[]): string {
  const everybody = /^\*\s+(.*)$/m.exec(text)?.[1] ?? '@example-org/known-errors';
  const kept = text.split('\n').filter((line) => {
    const topic = /^\/content\/(?:entries\/([\w-]+)\/|topics\/([\w-]+)\.md)\s/.exec(line);
    return !topic || topics.includes(topic[1] ?? topic[2] ?? '');
  });
  const own = kept.join('\n').trimEnd();
  const fresh = topics.flatMap((topic) =>
    [`/content/entries/${topic}/`, `/content/topics/${topic}.md`]
      .filter((path) => !kept.some((line) => line.startsWith(`${path} `)))
      .map((path) => `${path.padEnd(32)} ${everybody}`),
  );
  return `${[own, ...fresh].join('\n')}\n`;
}
