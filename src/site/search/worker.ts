import {
  type Arrangement,
  arrange,
  hasCommand,
  type Matcher,
  type MatchReport,
  mostArranged,
  type ShardedMatcher,
} from '../../lib/symptom/index.ts';
import { openMatcher } from './open-matcher.ts';

/** What the box asks of its worker: to load the index, or to match a text. */
export type Request =
  | { readonly kind: 'load'; readonly index: string }
  | { readonly kind: 'match'; readonly text: string };

/** What the worker answers. */
export type Answer = { readonly kind: 'loaded' } | { readonly kind: 'failed' } | Matched;

export type Matched = {
  readonly kind: 'matched';
  readonly text: string;
  readonly report: MatchReport;
  readonly arrangement: Arrangement;
  /** Whether the text has a command in it, which the lookalike checker reads. */
  readonly hasCommand: boolean;
};

// A paste of a megabyte takes long enough to freeze a page, so the matching happens here.
let matcher: Promise<Matcher | ShardedMatcher> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.kind === 'load') {
      matcher ??= openMatcher(data.index);
      await matcher;
      answer({ kind: 'loaded' });
    } else if (matcher) {
      const { text } = data;
      const report = await (await matcher).match(text, { limit: mostArranged });
      answer({ kind: 'matched', text, report, arrangement: arrange(report), hasCommand: hasCommand(text) });
    }
  } catch {
    matcher = undefined;
    answer({ kind: 'failed' });
  }
});

function answer(message: Answer): void {
  postMessage(message);
}
