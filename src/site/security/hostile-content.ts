import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { injections } from './testing.ts';

/** The slug of the entry that carries an injection. */
export const hostileSlug = (index: number): string => `injection-${index}`;

/**
 * Writes an injection into every field that takes free text, in place of a project's content: an entry for each, and in
 * the topics, a guide, the support groups and the notice whichever comes next.
 */
export async function writeHostileContent(folder: string): Promise<void> {
  const content = resolve(folder, 'content');
  await rm(resolve(content, 'entries'), { recursive: true });
  await mkdir(resolve(content, 'entries/docker'), { recursive: true });
  for (const [index, text] of injections.entries())
    await writePage(resolve(content, `entries/docker/${hostileSlug(index)}.md`), hostileEntry(text), fenced(text));
  let next = 0;
  const short = injections.filter(({ length }) => length <= 80);
  const some = () => short[next++ % short.length];
  for (const topic of ['ansible', 'docker', 'helm', 'kubernetes']) {
    const file = resolve(content, `topics/${topic}.md`);
    await writePage(file, { ...(await frontMatter(file)), ...hostileTopic(some) }, fenced(some() ?? ''));
  }
  const guide = resolve(content, 'guides/behind.md');
  await writePage(guide, { ...(await frontMatter(guide)), title: some(), description: some() }, fenced(some() ?? ''));
  const hours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', until: '00:00' }];
  const groups = injections.map((name, index) => ({ number: index + 1, channels: [{ name }], hours }));
  await writeFile(resolve(content, 'support.yml'), stringify({ groups }));
  const notice = { text: injections[0], link: '/a-z/', from: '2020-01-01T00:00:00Z', until: '2099-01-01T00:00:00Z' };
  await writeFile(resolve(content, 'now.yml'), stringify(notice));
}

/** Entries that carry an injection as their Markdown, and as their file's name; gives the files by injection. */
export async function writeHostileFiles(folder: string): Promise<{ bodies: Files; names: Files }> {
  const bodies = new Map(injections.map((text, index) => [text, `content/entries/docker/body-${index}.md`]));
  // A slash would make a folder, and 255 bytes is what file systems take.
  const names = new Map(
    [...injections, '\u001b]0;title\u0007', 'a\n::error::b', 'a%0A::error::b', 'a b', '-rf', 'é', 'CON']
      .filter((text) => text.length < 200)
      .map((text) => [text, `content/entries/docker/${text.replaceAll('/', '\u2215')}.md`]),
  );
  for (const [text, file] of bodies) await writePage(resolve(folder, file), hostileEntry('x <y>'), text);
  for (const file of names.values()) await writePage(resolve(folder, file), hostileEntry('x <y>'), 'Why.');
  return { bodies, names };
}

type Files = ReadonlyMap<string, string>;

function hostileEntry(text: string): Record<string, unknown> {
  const steps = [`Read this: ${text}`, { run: `echo '${text}'`, note: text, destroys: text }];
  return {
    title: text.length <= 140 ? text : text.slice(0, 140).trim(),
    topic: 'docker',
    symptom: [`error: it printed ${text}`, `first line\n${text}\nlast <line>`],
    asks: { en: [text, `why ${text}`, `what is ${text}`], ru: [text], fr: [text] },
    hint: text,
    fix: steps,
    verify: { run: `echo ${text}`, expect: text },
    catchUp: steps,
    skips: text,
    sources: ['https://example.com/?q=%22%3E%3Cscript%3EglobalThis.hacked=1%3C/script%3E'],
    added: '2026-11-01',
    reviewed: '2026-11-02',
    tried: { on: '2026-11-02', with: text },
  };
}

function hostileTopic(some: () => string | undefined): Record<string, unknown> {
  return {
    title: some(),
    without: some(),
    checkpoint: { state: some(), verify: [{ run: some(), expect: some() }] },
    catchUp: [some(), { run: some(), note: some(), destroys: some() }],
    skips: some(),
    commands: [{ run: some(), note: some(), slide: 1 }],
    errata: [{ slide: 2, wrong: some(), right: some() }],
    lectures: [{ title: some(), speaker: some(), note: some() }],
  };
}

async function frontMatter(file: string): Promise<Record<string, unknown>> {
  return parse((await readFile(file, 'utf8')).split(/^---$/m)[1] ?? '');
}

function writePage(file: string, data: Record<string, unknown>, body: string): Promise<void> {
  return writeFile(file, `---\n${stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body}\n`);
}

/** As an author shows it: in a block and within a sentence. */
function fenced(text: string): string {
  return `Why it happens: it printed\n\n\`\`\`\`\`text\n${text}\n\`\`\`\`\`\n\nand \`\`\` ${text} \`\`\` besides.`;
}
