import { parse } from 'yaml';
import noticeText from '../../../content/now.yml?raw';
import supportText from '../../../content/support.yml?raw';
import { type Notice, noticeSchema } from '../../lib/notice/notice.ts';
import { type Support, supportSchema } from '../../lib/support/support.ts';

/** The support groups, or nothing where the file is empty. */
export const support: Support | undefined = read(supportText, supportSchema);

/** The notice of the moment, also when it is not yet or no longer to be shown; nothing where the file is empty. */
export const notice: Notice | undefined = read(noticeText, noticeSchema);

/** `npm run check` has told the author of every mistake; here a broken file ends the build. */
function read<Data>(text: string, schema: { parse: (data: unknown) => Data }): Data | undefined {
  const data: unknown = parse(text);
  return data === null || data === undefined ? undefined : schema.parse(data);
}
