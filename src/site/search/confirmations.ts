import { createHash } from 'node:crypto';
import { getCourse } from '../collection/course.ts';

/** Entry → a command that only reads, and what it shows if this entry is the cause. */
export type Confirmations = Readonly<Record<string, readonly [run: string, expect: string] | undefined>>;

/** How to make sure of each entry, under a name that changes with its content: loaded when a text has several causes. */
export async function confirmations(): Promise<{ path: string; file: string; text: string }> {
  const { entries } = await getCourse();
  const all: Confirmations = Object.fromEntries(
    entries.flatMap(({ slug, data }) =>
      data.confirm === undefined || data.status === 'retired' ? [] : [[slug, [data.confirm.run, data.confirm.expect]]],
    ),
  );
  const text = JSON.stringify(all);
  const file = `confirm.${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  return { path: `/search/${file}.json`, file, text };
}
