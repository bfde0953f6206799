import { hasCommand, type Matcher, type MatchReport, type ShardedMatcher } from '../../lib/symptom/index.ts';
import { openMatcher } from './open-matcher.ts';

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
      /** Whether the text has a command in it, which the lookalike checker reads. */
      readonly hasCommand: boolean;
    };

/** Of several causes of a status all are worth a look; of the answers to another text the box shows fewer. */
const mostCauses = 12;

// A paste of a megabyte takes long enough to freeze a page, so the matching happens here.
let matcher: Promise<Matcher | ShardedMatcher> | undefined;

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  try {
    if (data.kind === 'load') {
      matcher ??= openMatcher(data.index);
      await matcher;
      answer({ kind: 'loaded' });
    } else if (matcher) {
      const report = await (await matcher).match(data.text, { limit: mostCauses });
      const { text } = data;
      answer({ kind: 'matched', text, report, hasCommand: hasCommand(text) });
    }
  } catch {
    matcher = undefined;
    answer({ kind: 'failed' });
  }
});

function answer(message: Answer): void {
  postMessage(message);
}
