// Made of the folder by rules.test.ts; do not edit.
import { address } from './address.ts';
import { command } from './command.ts';
import { dash } from './dash.ts';
import { instruction } from './instruction.ts';
import { invisible } from './invisible.ts';
import { key } from './key.ts';
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

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
  address,
  command,
  dash,
  instruction,
  invisible,
  key,
  letter,
  number,
  option,
  pipe,
  port,
  punctuation,
  quote,
  repeat,
  shortOption,
  space,
  subcommand,
  version,
  word,
].sort((a, b) => a.rank - b.rank);
