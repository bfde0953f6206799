import { frontDecode } from './front-coding.ts';
import { align, type Edit, skeleton } from '../suggest/skeleton.ts';

/** Parts that a word can play; a word can play several. */
export type Part = 'command' | 'flag' | 'key' | 'word';

/**
 * Reads the serialised vocabulary (`data/vocabulary.txt`).
 *
 * @param serialised the file's text
 */
export function openVocabulary(serialised: string): Vocabulary {
  return new Vocabulary(serialised);
}

/** What the checker knows: words by part, the command tree, and the characters that look like ASCII. */
export class Vocabulary {
  readonly commands = new Set<string>();
  readonly flags = new Set<string>();
  /** Long flags, without dashes, whose value is a number. */
  readonly numberFlags = new Set<string>();
  readonly keys = new Set<string>();
  readonly numberKeys = new Set<string>();
  readonly words = new Set<string>();
  /** Words that are right as they are, but are never what was meant: `cliff`, which looks like `diff`. */
  readonly bystanders = new Set<string>();
  /** `kubectl get` → subcommands and one-letter flags. */
  readonly tree = new Map<string, CommandNode>();
  /** Character → what it looks like, and its name. */
  readonly confusables = new Map<string, { ascii: string; name: string }>();
  readonly #bySkeleton: Record<Part, Map<string, string[]>> = {
    command: new Map(),
    flag: new Map(),
    key: new Map(),
    word: new Map(),
  };
  /** The parts of all words, and how often three letters stand in them: counted when first asked for. */
  readonly #parts: string[] = [];
  #trigrams: Map<string, number> | undefined;

  constructor(serialised: string) {
    let section = '';
    let before = '';
    for (const line of serialised.split('\n')) {
      if (line === '' || line.startsWith('# ')) continue;
      if (line.startsWith('[') && line.endsWith(']')) {
        section = line.slice(1, -1);
        before = '';
      } else if (section === 'tree' || section === 'confusables') this.#read(section, line);
      else {
        before = frontDecode(line, before);
        this.#read(section, before);
      }
    }
  }

  #read(section: string, line: string): void {
    switch (section) {
      case 'commands':
        this.#add('command', this.commands, line);
        this.#addWord(line);
        break;
      case 'flags':
        this.#add('flag', this.flags, line);
        this.#addWord(line);
        break;
      case 'number keys':
        this.numberKeys.add(line);
        this.#add('key', this.keys, line);
        this.#addWord(line);
        break;
      case 'number flags':
        this.numberFlags.add(line);
        this.#add('flag', this.flags, line);
        this.#addWord(line);
        break;
      case 'keys':
        this.#add('key', this.keys, line);
        this.#addWord(line);
        break;
      case 'tree': {
        const [path = '', rest = ''] = line.split(':', 2);
        const [subcommands = '', letters = ''] = rest.split('|');
        const names = subcommands.split(' ').filter((name) => name !== '');
        this.tree.set(path, { subcommands: new Set(names), shortFlags: new Set(letters) });
        for (const name of names) this.#addWord(name);
        break;
      }
      case 'bystanders':
        this.bystanders.add(line);
        break;
      case 'confusables': {
        const [hex = '', ascii = '', name = ''] = line.split('\t');
        this.confusables.set(String.fromCodePoint(Number.parseInt(hex, 16)), { ascii, name });
        break;
      }
      default:
        this.#addWord(line);
    }
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
        if (part.length < 3) continue;
        this.#add('word', this.words, part.toLowerCase());
        this.#parts.push(part.toLowerCase());
      }
    }
  }

  #count(trigram: string): number {
    this.#trigrams ??= countTrigrams(this.#parts);
    return this.#trigrams.get(trigram) ?? 0;
  }

  /** Whether a word is known in its own spelling, or in lower case where it is written `Like` or `LIKE` this. */
  knows(word: string, part: Part = 'word'): boolean {
    const set =
      part === 'word' ? this.words : part === 'command' ? this.commands : part === 'key' ? this.keys : this.flags;
    if (set.has(word)) return true;
    const lower = word.toLowerCase();
    if (this.bystanders.has(lower)) return true;
    return set.has(lower) && (word === word.toUpperCase() || word.slice(1) === lower.slice(1));
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

  /** In how many known words the rarest three letters around a place stand; 0 where such a word is unheard of. */
  familiarity(word: string, at: number): number {
    const padded = `^${word.toLowerCase()}$`;
    let least = Number.POSITIVE_INFINITY;
    for (let i = Math.max(0, at - 1); i <= at + 1 && i + 3 <= padded.length; i++)
      least = Math.min(least, this.#count(padded.slice(i, i + 3)));
    return least;
  }

  /** How much a word looks like the known words, per letter; only for comparing two spellings. */
  likeness(word: string): number {
    const padded = `^${word.toLowerCase()}$`;
    let sum = 0;
    for (let i = 0; i + 3 <= padded.length; i++) sum += Math.log(1 + this.#count(padded.slice(i, i + 3)));
    return sum / padded.length;
  }
}

function countTrigrams(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) {
    const padded = `^${word}$`;
    for (let i = 0; i + 3 <= padded.length; i++) {
      const trigram = padded.slice(i, i + 3);
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  }
  return counts;
}

/** `containerPort` → container, Port; `HTTPGet` → HTTP, Get; `podIPs` → pod, IPs. */
export function camelParts(word: string): string[] {
  return word.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
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

/** A known word, and how the word that was found differs from it. */
export interface Meant {
  word: string;
  edits: Edit[];
}
