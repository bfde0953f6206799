import { parseArgs } from 'node:util';
import type { DraftField, DraftText } from '../../src/lib/draft/draft.ts';
import { languageCodes } from '../../src/lib/symptom/languages/index.ts';

/** What the command was asked to do. `from` and `paste` name files; `paste` may be `-` for standard input. */
export type NewOptions = {
  readonly text: DraftText;
  readonly slug: string | undefined;
  readonly paste: string | undefined;
  readonly from: string | undefined;
  readonly content: string | undefined;
  readonly isAsking: boolean;
  /** Whether standard input holds the paste, where no option says where it is. */
  readonly isReading: boolean;
};

export const usage = `Usage: npm run new -- [options]

Writes a new entry. Asks for what is not given. Without a terminal it asks nothing, and reads what was
printed from standard input.
  --topic <slug>       a file in content/topics
  --title <text>       what the student sees, on one line
  --paste <file>       what was printed; - reads standard input
  --from <file>        the text of an issue that was made with the form "A known error"; - reads standard input
  --slug <slug>        the entry's permanent id (proposed from the title)
  --ask <text>         plain words in English, --ask-<language> in another one; as often as needed
  --hint <text>  --fix <step>…  --verify <command>  --expect <text>  --catch-up <step>…  --skips <text>
  --why <text>  --related <slug>…  --source <address>…  --tried <versions>
                       a step that begins with "$ " is a command
  --content <folder>   another content folder
  --yes                asks nothing and reads no standard input
Exit code: 0 when the file is written, 1 when it is not, 2 on a usage error.`;

/** Reads the arguments. Throws an error with a message for the person who typed them. */
export function readOptions(args: readonly string[]): NewOptions | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...(Object.fromEntries(Object.keys(single).map((name) => [name, { type: 'string' }])) as Record<
        keyof typeof single,
        { type: 'string' }
      >),
      ...(Object.fromEntries(Object.keys(many).map((name) => [name, { type: 'string', multiple: true }])) as Record<
        keyof typeof many,
        { type: 'string'; multiple: true }
      >),
      slug: { type: 'string' },
      paste: { type: 'string' },
      from: { type: 'string' },
      content: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) return 'help';
  const text: Partial<Record<DraftField, string>> = {};
  for (const [name, id] of Object.entries(single)) {
    const value = values[name as keyof typeof single];
    if (value !== undefined) text[id] = value;
  }
  for (const [name, id] of Object.entries(many)) {
    const value = values[name as keyof typeof many];
    if (value !== undefined) text[id] = value.join('\n');
  }
  const { slug, paste, from, content, yes } = values;
  return {
    text,
    slug,
    paste,
    from,
    content,
    isAsking: !yes && process.stdin.isTTY === true && process.stdout.isTTY === true,
    isReading: !yes && process.stdin.isTTY !== true,
  };
}

const single = {
  topic: 'topic',
  title: 'title',
  hint: 'hint',
  verify: 'verify-run',
  expect: 'verify-expect',
  skips: 'skips',
  why: 'why',
  tried: 'tried',
} as const satisfies Record<string, DraftField>;

/** Options for words in other languages than English: `--ask-ru` and its like. */
const asks = Object.fromEntries(
  languageCodes.filter((code) => code !== 'en').map((code): [string, DraftField] => [`ask-${code}`, `asks-${code}`]),
);

const many = {
  ask: 'asks-en',
  ...asks,
  fix: 'fix',
  'catch-up': 'catch-up',
  related: 'related',
  source: 'sources',
} as const satisfies Record<string, DraftField>;
