import {
  applyEdits,
  type CheckFinding,
  checkText,
  readAs,
  type SchemaName,
  type Schemas,
} from '../../lib/checker/index.ts';
import { type Nearest, nearestCommand, openVocabulary, type Vocabulary } from '../../lib/lookalike/index.ts';
import { isSure } from './sure.ts';

/** A text to check, and where the checker's data is; what is asked for first is loaded. */
export type Request = Sources & { readonly text: string };

/** Addresses: of the vocabulary, the schemas by name, and the commands to compare with. */
export type Sources = {
  readonly vocabulary: string;
  readonly schemas: Readonly<Record<string, string>>;
  readonly commands: string | undefined;
};

export type Report = {
  readonly text: string;
  /** What the text was taken for, and what was not looked at. */
  readonly looked: string;
  readonly unchecked: readonly string[];
  readonly findings: readonly CheckFinding[];
  /** The text with all corrected that needs no question. */
  readonly corrected: string;
  readonly nearest: Nearest | undefined;
};

export type Answer = ({ readonly kind: 'checked' } & Report) | { readonly kind: 'failed' };

// A megabyte takes long enough to freeze a page, so the checking happens here.
let vocabularyOnce: Promise<Vocabulary> | undefined;
let commandsOnce: Promise<readonly string[]> | undefined;
const schemasOnce = new Map<SchemaName, Promise<Schemas>>();

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    const { text } = data;
    vocabularyOnce ??= load(data.vocabulary).then((serialised) => openVocabulary(serialised));
    if (data.commands !== undefined) commandsOnce ??= load(data.commands).then((list) => JSON.parse(list));
    const [vocabulary, commands = []] = await Promise.all([vocabularyOnce, commandsOnce]);
    const report = await checkText(text, {
      lang: readAs(text, vocabulary),
      vocabulary,
      load: (name) => schemasOf(name, data.schemas[name] ?? ''),
    });
    const sure = report.findings.filter(isSure);
    const corrected = applyEdits(
      text,
      sure.flatMap(({ edits }) => edits),
    );
    answer({ kind: 'checked', text, ...report, corrected, nearest: nearestCommand(text, commands, corrected) });
  } catch {
    vocabularyOnce = undefined;
    commandsOnce = undefined;
    schemasOnce.clear();
    answer({ kind: 'failed' });
  }
});

function schemasOf(name: SchemaName, address: string): Promise<Schemas> {
  const known = schemasOnce.get(name) ?? load(address).then((text) => JSON.parse(text) as Schemas);
  schemasOnce.set(name, known);
  return known;
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function answer(message: Answer): void {
  postMessage(message);
}
