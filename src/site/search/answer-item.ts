import { answerPath } from '../../lib/address/url.ts';
import type { MatchResult } from '../../lib/symptom/types.ts';
import { element } from './element.ts';
import { strings } from './strings.ts';

/** A page that answers a question of the course: no error, so nothing of it is known or not. */
export function answerItem(result: MatchResult, base: string): HTMLLIElement {
  const { kind, title, first } = result;
  const link = element('a', '');
  link.href = base.replace(/\/$/, '') + answerPath(result);
  link.append(element('strong', '', title), ' ', element('small', '', kind === 'entry' ? '' : strings.kinds[kind]));
  link.append(element('span', '', first));
  const item = element('li', 'other');
  item.append(link);
  return item;
}
