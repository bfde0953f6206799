import { entryPath } from '../../lib/address/url.ts';
import { verdictWords } from '../../lib/answer/headline.ts';
import type { MatchResult } from '../../lib/symptom/types.ts';
import { element } from './element.ts';
import { offerReply } from './offer-reply.ts';
import { strings } from './strings.ts';
import { tell } from './tell.ts';

/** An entry that may be it, on one line; what to do first tells the neighbours apart where nothing is known. */
export function resultItem(result: MatchResult, base: string, isAlone: boolean): HTMLLIElement {
  const { entry, title, topic, first, captures } = result;
  const link = element('a', '');
  link.href = base.replace(/\/$/, '') + entryPath(entry);
  link.addEventListener('click', () => tell(result));
  link.append(
    element('strong', '', title),
    ' ',
    element('small', '', `${topic} · ${verdictWords[result.verdict].toLowerCase()}`),
  );
  if (isAlone) link.append(element('span', '', `${strings.first} ${first.replaceAll('`', '')}`));
  const item = element('li', 'other');
  item.append(link);
  offerReply(item, { link: link.href, captures });
  return item;
}
