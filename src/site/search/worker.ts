import { type Arrangement, arrange, mostArranged } from '../../lib/symptom/arrange.ts';
import { looksLikeFile } from '../../lib/symptom/query/file.ts';
import { mayHaveCommand, mayNeedReading } from '../../lib/symptom/reading/may-need-reading.ts';
import type { Matcher, MatchReport, ShardedMatcher } from '../../lib/symptom/types.ts';
import { openMatcher } from './open-matcher.ts';

/** What the box asks of its worker: to load the index, to load all that it may need later, or to match a text. */
export type Request =
  | { readonly kind: 'load'; readonly index: string }
  | { readonly kind: 'prepare' }
  | { readonly kind: 'match'; readonly text: string };

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'failed' }
  | Matched
  /** The text that was matched last has a command in it, which the lookalike checker reads. */
  | { readonly kind: 'command'; readonly text: string };

export type Matched = {
  readonly kind: 'matched';
  readonly text: string;
  readonly report: MatchReport;
  readonly arrangement: Arrangement;
};

// A paste of a megabyte takes long enough to freeze a page, so the matching happens here.
let matcher: Promise<Matcher | ShardedMatcher> | undefined;

/** What reads commands, kind words and keyboards: few texts need it, and the first answer does not wait for it. */
let reading: typeof import('../../lib/symptom/reading/reading.ts') | undefined;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.kind === 'load') {
      matcher ??= openMatcher(data.index, (...given) => reading?.readAnyText(...given));
      await matcher;
      answer({ kind: 'loaded' });
    } else if (data.kind === 'prepare') {
      await loadReading();
    } else if (matcher) {
      const { text } = data;
      if (mayNeedReading(text)) await loadReading();
      const report = await (await matcher).match(text, { limit: mostArranged });
      answer({ kind: 'matched', text, report, arrangement: arrange(report) });
      if (mayHaveCommand(text)) await loadReading();
      if (reading?.hasCommand(text) || looksLikeFile(text)) answer({ kind: 'command', text });
    }
  } catch {
    matcher = undefined;
    answer({ kind: 'failed' });
  }
});

/** Without it, as where the network is lost, a text is what it seems. */
async function loadReading(): Promise<void> {
  try {
    reading ??= await import('../../lib/symptom/reading/reading.ts');
  } catch {
    // Tried again with the next text.
  }
}

function answer(message: Answer): void {
  postMessage(message);
}
