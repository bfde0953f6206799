import type { Entry } from '../../src/lib/entry/entry.ts';
import { unknownPlaceholders } from '../../src/lib/placeholder/placeholders.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { languageCodes, languages } from '../../src/lib/symptom/languages/index.ts';
import type { Path } from '../../src/lib/yaml/yaml-place.ts';
import type { Content, Page } from '../source/content.ts';
import { markdownOf } from '../source/markdown.ts';
import { nodesOf } from '../source/nodes.ts';
import { positionOf, type SourceFile } from '../source/source-file.ts';

/** What an entry says: an explanation, plain Markdown, placeholders of the list, words in all languages. */
export function* checkText({ files, entries }: Content): Iterable<Problem> {
  for (const file of files) yield* checkHtml(file);
  for (const entry of entries) {
    yield* checkBody(entry);
    yield* checkPlaceholders(entry);
    yield* checkCompleteness(entry);
  }
}

function* checkHtml(file: SourceFile): Iterable<Problem> {
  for (const node of nodesOf(markdownOf(file))) {
    if (node.type !== 'html') continue;
    const position = file.lines.at(node.position?.start.offset ?? 0, node.value.length);
    const shown = node.value.split('\n')[0]?.slice(0, 40) ?? '';
    const message = `HTML is not allowed: ${shown}; use Markdown, and put code or a <word> into backticks`;
    yield { file: file.path, position, kind: 'raw-html', message };
  }
}

function* checkBody({ body, file }: Page<Entry>): Iterable<Problem> {
  if (body.trim() !== '') return;
  const message = 'there is no text below the front matter; say why the error happens and how to avoid it';
  yield { file: file.path, position: file.lines.at(file.frontMatter.bodyOffset), kind: 'body-missing', message };
}

type Placed = readonly [text: string, path: Path];

/** The commands of a field: every `run` in it, at any depth. */
function commandsIn(value: unknown, path: Path): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): Placed[] => {
    const inner = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'run' && typeof item === 'string' ? [[item, inner]] : commandsIn(item, inner);
  });
}

/** A `<word>` off the list is asked about once an entry. */
function* checkPlaceholders({ data, file }: Page<Entry>): Iterable<Problem> {
  const asked = new Set<string>();
  const texts: Placed[] = [
    ...data.symptom.map((text, index): Placed => [text, ['symptom', index]]),
    ...commandsIn(data, []),
  ];
  for (const [text, path] of texts) {
    for (const { name } of unknownPlaceholders(text)) {
      if (asked.has(name)) continue;
      asked.add(name);
      const message = `<${name}> is not a placeholder; use one of src/lib/placeholder/placeholders.ts, or add the word to its literals if the tool prints exactly this`;
      yield { file: file.path, position: positionOf(file, path), kind: 'placeholder-unknown', message };
    }
  }
}

function* checkCompleteness({ data, file }: Page<Entry>): Iterable<Problem> {
  for (const code of languageCodes) {
    if (data.asks[code] !== undefined) continue;
    const message = `no words in ${languages[code].name}; add asks.${code} with two ways in which people say it`;
    yield { file: file.path, position: positionOf(file, ['asks']), kind: 'language-missing', message };
  }
  if (data.catchUp !== 'topic' && data.skips === undefined) {
    const message = 'the shortcut does not say what it skips; add skips: with one sentence';
    yield { file: file.path, position: positionOf(file, ['catchUp']), kind: 'skips-missing', message };
  }
  if (data.reviewed < data.added) {
    const message = `reviewed (${data.reviewed}) is earlier than added (${data.added}); one of them is wrong`;
    yield { file: file.path, position: positionOf(file, ['reviewed']), kind: 'dates-order', message };
  }
}
