import {
  fullTextQuery,
  looksLikeCommand,
  type Matcher,
  type MatchReport,
  openIndex,
  type SymptomIndex,
} from '../../lib/symptom/index.ts';

/** What the box asks of its worker: to load the index, or to match a text. */
export type Request =
  | { readonly kind: 'load'; readonly index: string }
  | { readonly kind: 'match'; readonly text: string };

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'matched';
      readonly text: string;
      readonly report: MatchReport;
      /** The words for the full-text search. */
      readonly fullText: string;
      /** Whether the text is itself a command, which the lookalike checker reads. */
      readonly isCommand: boolean;
    };

// A paste of a megabyte takes long enough to freeze a page, so the matching happens here.
let matcher: Promise<Matcher> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.kind === 'load') {
      matcher ??= load(data.index);
      await matcher;
      answer({ kind: 'loaded' });
    } else if (matcher) {
      const report = (await matcher).match(data.text);
      const { text } = data;
      answer({ kind: 'matched', text, report, fullText: fullTextQuery(text), isCommand: looksLikeCommand(text) });
    }
  } catch {
    matcher = undefined;
    answer({ kind: 'failed' });
  }
});

async function load(index: string): Promise<Matcher> {
  const response = await fetch(index);
  if (!response.ok) throw new Error(`${index}: ${response.status}`);
  return openIndex((await response.json()) as SymptomIndex);
}

function answer(message: Answer): void {
  postMessage(message);
}
