import { camelParts } from '../../text/camel-parts.ts';
import { align, type Meant } from './align.ts';
import { skeleton } from './confusables.ts';
import { frontDecode } from './front-coding.ts';
import { type Program, programs } from './programs.ts';

/**
 * Reads the serialised vocabulary (`data/vocabulary.txt`).
 *
 * @param serialised the file's text
 * @param special what is special about programs; all that is known unless it is named
 */
export function openVocabulary(serialised: string, special: ReadonlyMap<string, Program> = programs): Vocabulary {
  return new Vocabulary(serialised, special);
}

/** What the checker knows: words by part, the command tree, programs, and the characters that look like ASCII. */
export class Vocabulary {
  readonly commands = new Set<string>();
  readonly flags = new Set<string>();
  /** Long flags, without dashes, whose value is a number. */
  readonly numberFlags = new Set<string>();
  readonly keys = new Set<string>();
  readonly words = new Set<string>();
  /** `kubectl get` → subcommands and one-letter flags. */
  readonly tree = new Map<string, CommandNode>();
  /** Character → what it looks like (nothing for what is not seen), and its name. */
  readonly confusables = new Map<string, { ascii: string; name: string }>();
  readonly #programs: ReadonlyMap<string, Program>;
  readonly #letters = new Map<string, ReadonlySet<string>>();
  readonly #bySkeleton: Record<Part, Map<string, string[]>> = {
    command: new Map(),
    flag: new Map(),
    key: new Map(),
    word: new Map(),
  };

  constructor(serialised: string, special: ReadonlyMap<string, Program>) {
    this.#programs = special;
    let section = '';
    let before = '';
    for (const line of serialised.split(/\r?\n/)) {
      if (line === '' || line.startsWith('# ')) continue;
      if (line.startsWith('[') && line.endsWith(']')) {
        section = line.slice(1, -1);
        before = '';
      } else if (section === 'tree') this.#addNode(line);
      else if (section === 'confusables') {
        const [hex = '', ascii = '', name = ''] = line.split('\t');
        this.confusables.set(String.fromCodePoint(Number.parseInt(hex, 16)), { ascii, name });
      } else {
        before = frontDecode(line, before);
        this.#addTo(section, before);
      }
    }
  }

  #addTo(section: string, word: string): void {
    if (section === 'commands') this.#add('command', this.commands, word);
    else if (section.endsWith('flags')) this.#add('flag', this.flags, word);
    else if (section === 'keys') this.#add('key', this.keys, word);
    if (section === 'number flags') this.numberFlags.add(word);
    this.#addWord(word);
  }

  #addNode(line: string): void {
    const [path = '', rest = ''] = line.split(':', 2);
    const [subcommands = '', letters = ''] = rest.split('|');
    const names = subcommands.split(' ').filter((name) => name !== '');
    this.tree.set(path, { subcommands: new Set(names), shortFlags: new Set(letters) });
    for (const name of names) this.#addWord(name);
  }

  #add(part: Part, set: Set<string>, word: string): void {
    if (set.has(word)) return;
    set.add(word);
    const key = skeleton(word);
    const there = this.#bySkeleton[part].get(key);
    if (there === undefined) this.#bySkeleton[part].set(key, [word]);
    else there.push(word);
  }

  /** A compound is known as a whole and by its segments: `--storage-class` makes `storage` and `class` known. */
  #addWord(word: string): void {
    this.#add('word', this.words, word);
    for (const segment of word.split(/[^A-Za-z0-9]+/)) {
      if (segment.length < 2 || /^\d+$/.test(segment)) continue;
      this.#add('word', this.words, segment);
      for (const part of camelParts(segment)) {
        if (part.length > 2) this.#add('word', this.words, part.toLowerCase());
      }
    }
  }

  /** What is special about a program. */
  program(name: string): Program {
    return this.#programs.get(name) ?? {};
  }

  /** The one-letter flags of a subcommand and of what stands above it; undefined where none of them is known. */
  shortFlags(path: string): ReadonlySet<string> | undefined {
    let letters = this.#letters.get(path);
    if (letters === undefined && path !== '') {
      const above = this.shortFlags(path.slice(0, Math.max(0, path.lastIndexOf(' '))));
      const own = this.tree.get(path)?.shortFlags;
      letters = own === undefined ? above : new Set([...own, ...(above ?? [])]);
      if (letters !== undefined) this.#letters.set(path, letters);
    }
    return letters;
  }

  /** Whether a word is known in its own spelling, or in lower case where it is written `Like` or `LIKE` this. */
  knows(word: string): boolean {
    if (this.words.has(word)) return true;
    const lower = word.toLowerCase();
    return this.words.has(lower) && (word === word.toUpperCase() || word.slice(1) === lower.slice(1));
  }

  /** The known word that a word is most likely meant to be, if it differs from it by lookalikes only. */
  meant(word: string, part: Part, limit = 2): Meant | undefined {
    const candidates = this.#bySkeleton[part].get(skeleton(word));
    if (candidates === undefined) return undefined;
    let best: Meant | undefined;
    // A word that differs in letter case only is the last to be thought of.
    const folded = word.toLowerCase();
    for (const candidate of candidates) {
      for (const styled of styles(candidate)) {
        const edits = align(word, styled);
        if (edits === undefined || edits.length === 0 || edits.length > limit) continue;
        if (
          best === undefined ||
          edits.length < best.edits.length ||
          (edits.length === best.edits.length && best.word.toLowerCase() === folded)
        )
          best = { word: styled, edits };
      }
    }
    return best;
  }
}

function styles(word: string): string[] {
  const first = word[0] ?? '';
  return [...new Set([word, first.toUpperCase() + word.slice(1), word.toUpperCase()])];
}

/** What may follow a command. */
export interface CommandNode {
  subcommands: ReadonlySet<string>;
  shortFlags: ReadonlySet<string>;
}

/** Parts that a word can play; a word can play several. */
export type Part = 'command' | 'flag' | 'key' | 'word';
