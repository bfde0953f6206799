import { address } from './address.ts';
import { command } from './command.ts';
import { dash } from './dash.ts';
import { instruction } from './instruction.ts';
import { invisible } from './invisible.ts';
import { key } from './key.ts';
import { kind } from './kind.ts';
import { letter } from './letter.ts';
import { number } from './number.ts';
import { option } from './option.ts';
import { pipe } from './pipe.ts';
import { port } from './port.ts';
import { punctuation } from './punctuation.ts';
import { quote } from './quote.ts';
import { repeat } from './repeat.ts';
import type { Rule } from './rule.ts';
import { shortOption } from './short-option.ts';
import { space } from './space.ts';
import { subcommand } from './subcommand.ts';
import { version } from './version.ts';
import { word } from './word.ts';

/** Every rule. Where two find something in one piece of a word, the first has the word. */
export const rules: readonly Rule[] = [
  letter,
  dash,
  quote,
  space,
  invisible,
  punctuation,
  pipe,
  command,
  instruction,
  subcommand,
  option,
  shortOption,
  key,
  address,
  port,
  version,
  number,
  word,
  kind,
  repeat,
];
