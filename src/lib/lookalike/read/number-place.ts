import type { Vocabulary } from '../data/vocabulary.ts';
import type { Word } from './word.ts';

/** How the names of keys and options end whose values are mostly numbers or quantities. */
const numberNames = new RegExp(
  `(?:${'port replicas timeout interval seconds minutes period threshold retries (?<!ac)count limit size number priority weight duration retention ttl max min cpu cpus memory storage mtu delay shares depth rate cores tries gib gb deadline offset workers user days swap wait until since age uid gid percent length target targetvalue amount horizon schedule cron level index mode window expires expiry expiration cache attempts jitter latency hex quota gpu credits'.replaceAll(' ', '|')})$`,
  'i',
);

/**
 * How much the place of a word asks for a number: `sure` where a single letter can be one; `likely` where one digit is
 * enough; `open` among the values and operands of everyday; `rare` elsewhere, as in what a program printed.
 */
export function numberPlace(word: Word, vocabulary: Vocabulary): NumberPlace {
  const { role, key, program } = word;
  const previous = word.before?.text ?? '';
  const isOperand = role === 'argument' || role === 'subcommand';
  if (isOperand ? wantsNumber(program, previous, vocabulary) : takesNumber(key, vocabulary)) return 'sure';
  if (numberNames.test(key) || announcesNumber(previous)) return 'likely';
  return role === 'value' || (isOperand && program !== '') ? 'open' : 'rare';
}

/** Keys whose value is a number and nothing else. */
const counts = /(?:replicas|replicaCount|ports?|[a-z]Count|retries|Seconds|[tT]imeout|parallelism|completions)$/;

/** `replicas: 3`, `--tail=10` */
function takesNumber(key: string, { numberFlags }: Vocabulary): boolean {
  return key.startsWith('-') ? numberFlags.has(key.replace(/^-+/, '')) : counts.test(key);
}

/** Whether the name of a key, an option or a variable says that its value is a number. */
export function namesNumber(name: string): boolean {
  return numberNames.test(name);
}

/** `EXPOSE 80`, `--tail 10`, `head -n 10`, `sleep 10`, `chmod -R 755` */
function wantsNumber(programName: string, previous: string, vocabulary: Vocabulary): boolean {
  const { number, numbers = '' } = vocabulary.program(programName);
  if (number === true && (previous === programName || /^-[Rv]+$/.test(previous))) return true;
  if (previous.length === 2 && previous.startsWith('-') && numbers.includes(previous.slice(1))) return true;
  return previous === 'EXPOSE' || (previous.startsWith('-') && vocabulary.numberFlags.has(previous.replace(/^--/, '')));
}

/** Whether a number mostly follows: a long option, `sleep` in a list, `@every` of a schedule, `USER` of a Dockerfile. */
function announcesNumber(previous: string): boolean {
  if (/^@every$|^USER$|(?:^|\/)sleep$|^[a-z]+_(?:num|size)$/.test(previous)) return true;
  return /^--?[a-z]{3}/.test(previous) && numberNames.test(previous);
}

export type NumberPlace = 'sure' | 'likely' | 'open' | 'rare';
