import type { Vocabulary } from '../data/vocabulary.ts';
import type { Word } from './word.ts';

/** What jq's own pipes lead to. */
const jqFilter =
  /^(?:select|map|join|test|del|sort_by|group_by|to_entries|from_entries|keys|length|first|last|unique|add|ascii_downcase|tostring|fromjson|split)\b|^\.[a-z]/;
/** Behind “I” these make an English sentence. */
const verbs = /^(?:am|have|had|will|was|would|could|should|can|think|need|want|see|do|did|know|like|got|just|also)$/;

/** Whether a lone letter or digit was meant to be a pipe: `kubectl get pods I grep web`, `apt update ll exit 1`. */
export function isLetterPipe(word: Word, place: Place): boolean {
  const { next, before, role } = word;
  if (!/^[Il1i]{1,2}$/.test(word.text) || next === undefined || before === undefined) return false;
  if (role !== 'argument' && role !== 'command' && role !== 'string') return false;
  if (!isLone(word, place.text) || next.start - word.end > 2) return false;
  if (/[^\\\r]\r?\n/.test(place.text.slice(before.end - 1, word.start))) return false;
  // The end of an address is no command.
  const following = next.text.includes('://') ? '' : next.text.replace(/^.*\//, '');
  const isFilter = place.vocabulary.program(following).filter === true;
  if (place.expected === 'operand' || (place.expected === 'value' && !isFilter)) return false;
  if (role === 'string' && !isFilter && !jqFilter.test(following)) return false;
  return leadsTo(word, following, place);
}

function isLone({ start, end }: Word, text: string): boolean {
  return /[ \t]/.test(text[start - 1] ?? '') && /[ \t]/.test(text[end] ?? '');
}

function leadsTo({ text: letters, start, before }: Word, following: string, place: Place): boolean {
  const { text, program, called, vocabulary } = place;
  const isFilter = vocabulary.program(following).filter === true;
  const last = before?.text ?? '';
  if (/^(?:in|fi|do|done|then|else|elif|esac)$/.test(following) || /^(?:for|select)$/.test(last) || program === 'for')
    return false;
  // `echo "active:99" 1 nc localhost`
  if (/["'][ \t]*$/.test(text.slice(start - 3, start)) && vocabulary.commands.has(following)) return true;
  if (following === 'while' || (jqFilter.test(following) && /^(?:jq|yq)$/.test(program))) return true;
  const isName = /^[a-z][\w.-]+$/.test(following) && !verbs.test(following);
  // Nothing is called by a lone capital I.
  if (/^I+$/.test(letters) && program !== '' && !/^(?:echo|printf|git)$/.test(program) && isName) return true;
  const isKnown =
    isFilter ||
    vocabulary.commands.has(following) ||
    (called.has(following) && vocabulary.commands.has(program)) ||
    vocabulary.meant(following, 'command') !== undefined;
  if (!isKnown || (/^[([]/.test(following) && !isFilter)) return false;
  // `56 failed, 1 test file`
  if (letters.length === 1 && letters !== 'I' && !isFilter && vocabulary.program(following).english === true)
    return false;
  // Behind the pattern of one grep stands another.
  if (program === 'grep' && isFilter && !last.startsWith('-')) return true;
  // `--depth 1` is a number.
  if (last.startsWith('-')) return isFilter || /^[Il]+$/.test(letters) || !/^--|^-[A-Za-z]$/.test(last);
  if (program === 'echo' || program === 'ls') return isFilter || called.has(following) || /[Il]/.test(letters);
  return true;
}

/** Where the letter stands. */
interface Place {
  readonly text: string;
  readonly program: string;
  /** What must stand there by the words before it. */
  readonly expected: 'operand' | 'value' | undefined;
  /** The commands of the text. */
  readonly called: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}
