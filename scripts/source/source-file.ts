import { readFileSync, statSync } from 'node:fs';
import type { Place } from '../../src/lib/address/place.ts';
import { type Lines, linesOf } from '../../src/lib/problem/lines.ts';
import { type Position, type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import type { RuleId } from '../../src/lib/problem/rules.ts';
import type { FrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { keyPlace, type Path, valuePlace, type YamlPlace } from '../../src/lib/yaml/yaml-place.ts';

/** A Markdown file of the content, read and split; `text` has LF line ends and no byte order mark. */
export type SourceFile = {
  /** As it is reported: relative to the working folder, with forward slashes. */
  readonly path: string;
  readonly place: Place;
  readonly text: string;
  readonly lines: Lines;
  readonly frontMatter: FrontMatter;
};

/** The position of a front matter value in its file. */
export function positionOf(file: SourceFile, path: Path): Position {
  return position(file, valuePlace(path, file.frontMatter.yaml.document));
}

/** The position of the key that `path` ends with. */
export function keyPosition(file: SourceFile, path: Path): Position {
  return position(file, keyPlace(path, file.frontMatter.yaml.document));
}

function position({ lines, frontMatter }: SourceFile, { offset, length }: YamlPlace): Position {
  return lines.at(offset + frontMatter.yamlOffset, length);
}

/** In bytes. No page needs more: the longest has a third of this, and parsers slow down on what is huge and odd. */
export const largestFile = 60_000;

/**
 * Reads one file. What is wrong with its bytes or its front matter is told; without front matter there is no file, but
 * what text there is.
 */
export function readSourceFile(
  absolute: string,
  path: string,
  place: Place,
): { file?: SourceFile; text?: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = readText(absolute, adder(problems, path));
  return text === undefined ? { problems } : { text, ...parseSourceFile(text, path, place) };
}

/** Takes a file's text apart: any text gives a file or a problem. */
export function parseSourceFile(raw: string, path: string, place: Place): { file?: SourceFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const add = adder(problems, path);
  const text = withoutTabs(cleanEncoding(raw, add), add);
  if (text.trim() === '') {
    add('file-empty', 'the file is empty; write the entry (npm run new makes a start), or delete the file');
    return { problems };
  }
  const lines = linesOf(text);
  const frontMatter = readFrontMatter(text);
  if (Array.isArray(frontMatter)) {
    // A tab breaks the YAML around it as well; one mistake is told once.
    if (problems.some(({ kind }) => kind === 'encoding-tab')) return { problems };
    for (const fault of frontMatter) add(fault.kind, fault.message, lines.at(fault.offset, fault.length));
    return { problems };
  }
  const deep = deeplyNested.exec(text);
  if (deep) {
    add('text-too-deep', tooDeep, lines.at(deep.index));
    return { problems };
  }
  return { file: { path, place, text, lines, frontMatter }, problems };
}

/** Whatever walks a tree of thousands of quotes, lists and footnotes within each other overflows its stack. */
const deeplyNested = /^(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]|\[\^[^\]\n]{1,99}\]:)){100}/m;
const tooDeep = 'more than a hundred quotes or lists are nested in this line; write plain paragraphs and lists';

function adder(problems: Problem[], file: string): Add {
  return (kind, message, position = wholeFile) => {
    problems.push({ file, position, kind, message });
  };
}

type Add = (kind: RuleId, message: string, position?: Position) => void;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function readText(absolute: string, add: Add): string | undefined {
  try {
    const { size } = statSync(absolute);
    if (size > largestFile) {
      const limit = `${largestFile / 1000} KB`;
      add(
        'file-too-large',
        `the file has ${Math.round(size / 1000)} KB, at most ${limit} are read; keep only what belongs to the entry`,
      );
      return undefined;
    }
    return utf8.decode(readFileSync(absolute));
  } catch (error) {
    if (error instanceof TypeError) {
      add('encoding-utf8', 'the file is not valid UTF-8; save it as UTF-8');
    } else {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      add(
        'file-unreadable',
        `the file cannot be read (${code}); restore read permission, or replace the broken link with the file`,
      );
    }
    return undefined;
  }
}

function cleanEncoding(raw: string, add: Add): string {
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    add(
      'encoding-bom',
      'the file starts with a byte order mark (U+FEFF); save it as UTF-8 without BOM',
      linesOf(raw).at(0, 1),
    );
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn !== -1) {
    add(
      'encoding-crlf',
      'the file has Windows line endings (CR LF); save it with LF line endings',
      linesOf(text).at(carriageReturn, 1),
    );
    text = text.replace(/\r\n?/g, '\n');
  }
  const control = text.search(/[\0-\b\v\f\u000e-\u001f\u007f]/);
  if (control !== -1) {
    const point = (text.codePointAt(control) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    add('encoding-utf8', `control character (U+${point}); remove it`, linesOf(text).at(control, 1));
    text = text.replace(/[\0-\b\v\f\u000e-\u001f\u007f]/g, ' ');
  }
  return text;
}

function withoutTabs(text: string, add: Add): string {
  const end = text.indexOf('\n---', 3);
  const head = end === -1 ? text : text.slice(0, end);
  const tab = head.indexOf('\t');
  if (tab === -1 || !text.startsWith('---')) return text;
  add('encoding-tab', 'the front matter contains a tab; write two spaces instead', linesOf(text).at(tab, 1));
  // Same length, so that the places of other problems stay true.
  return head.replaceAll('\t', ' ') + text.slice(head.length);
}
