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
import type { LookalikeData } from './lookalike-data.ts';

/** A text to check, and where the checker's data are; the first request loads them. */
export type Request = { readonly data: string; readonly text: string };

export type Report = {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly corrected: string;
  readonly nearest: Nearest | undefined;
};

export type Answer = ({ readonly kind: 'checked' } & Report) | { readonly kind: 'failed' };

// A megabyte takes long enough to freeze a page, so the checking happens here.
let loaded: Promise<{ vocabulary: Vocabulary; commands: readonly string[] }> | undefined;

addEventListener('message', async ({ data: { data, text } }: MessageEvent<Request>) => {
  try {
    loaded ??= load(data);
    const { vocabulary, commands } = await loaded;
    const findings = findLookalikes(text, { lang: guessLanguage(text, vocabulary), vocabulary });
    const corrected = correct(text, findings);
    answer({ kind: 'checked', text, findings, corrected, nearest: nearestCommand(text, commands) });
  } catch {
    loaded = undefined;
    answer({ kind: 'failed' });
  }
});

async function load(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { vocabulary, commands } = (await response.json()) as LookalikeData;
  return { vocabulary: openVocabulary(vocabulary), commands };
}

function answer(message: Answer): void {
  postMessage(message);
}
