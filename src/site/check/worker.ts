import {
  correct,
  type Finding,
  findLookalikes,
  guessLanguage,
  type Nearest,
  nearestCommand,
  openVocabulary,
  type Vocabulary,
} from '../../lib/lookalike/index.ts';

/** A text to check, and where the vocabulary and the commands to compare with are; what is asked for first is loaded. */
export type Request = { readonly vocabulary: string; readonly commands: string | undefined; readonly text: string };

export type Report = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly corrected: string;
  readonly nearest: Nearest | undefined;
};

export type Answer = ({ readonly kind: 'checked' } & Report) | { readonly kind: 'failed' };

// A megabyte takes long enough to freeze a page, so the checking happens here.
let vocabularyOnce: Promise<Vocabulary> | undefined;
let commandsOnce: Promise<readonly string[]> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    const { text } = data;
    vocabularyOnce ??= load(data.vocabulary).then(openVocabulary);
    if (data.commands !== undefined) commandsOnce ??= load(data.commands).then((list) => JSON.parse(list));
    const [vocabulary, commands = []] = await Promise.all([vocabularyOnce, commandsOnce]);
    const findings = findLookalikes(text, { lang: guessLanguage(text, vocabulary), vocabulary });
    const corrected = correct(text, findings);
    answer({ kind: 'checked', text, findings, corrected, nearest: nearestCommand(text, commands, corrected) });
  } catch {
    vocabularyOnce = undefined;
    commandsOnce = undefined;
    answer({ kind: 'failed' });
  }
});

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function answer(message: Answer): void {
  postMessage(message);
}
