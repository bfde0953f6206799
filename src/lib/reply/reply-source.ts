import { entryPath } from '../address/url.ts';
import type { Entry } from '../entry/entry.ts';
import type { Step } from '../step/step.ts';
import { causeOf } from './cause.ts';
import type { ReplySource } from './reply.ts';

/** What replies need of an entry; `body` is its Markdown. */
export type ReplyPage = {
  readonly slug: string;
  readonly data: Pick<Entry, 'title' | 'hint' | 'fix' | 'verify' | 'catchUp' | 'skips'>;
  readonly body: string;
};

/** What replies need of the entry's topic: its shortcut stands in where the entry has none of its own. */
export type ReplyTopic = { readonly catchUp: readonly Step[]; readonly skips?: string | undefined };

/** Makes an entry the matter of a reply. `site` is the address of the home page, with or without its last slash. */
export function replySource({ slug, data, body }: ReplyPage, topic: ReplyTopic | undefined, site: string): ReplySource {
  const { title, hint, fix, verify, catchUp } = data;
  return {
    title,
    link: site.replace(/\/$/, '') + entryPath(slug),
    hint,
    cause: causeOf(body),
    fix,
    verify,
    catchUp: catchUp === 'topic' ? (topic?.catchUp ?? []) : catchUp,
    skips: data.skips ?? topic?.skips,
  };
}
