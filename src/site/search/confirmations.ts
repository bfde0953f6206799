import { type BuiltData, builtData } from '../built-data.ts';
import { getCourse } from '../collection/course.ts';
import { onceABuild } from '../once-a-build.ts';

/** Entry → a command that only reads, and what it shows if this entry is the cause. */
export type Confirmations = Readonly<Record<string, readonly [run: string, expect: string] | undefined>>;

/** How to make sure of each entry: loaded when a text has several causes. */
export const confirmations: () => Promise<BuiltData> = onceABuild(async () => {
  const { entries } = await getCourse();
  const all: Confirmations = Object.fromEntries(
    entries.flatMap(({ slug, data }) =>
      data.confirm === undefined || data.status === 'retired' ? [] : [[slug, [data.confirm.run, data.confirm.expect]]],
    ),
  );
  return builtData('confirm', 'json', JSON.stringify(all));
});
