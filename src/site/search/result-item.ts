import { entryPath } from '../../lib/address/url.ts';
import type { MatchResult } from '../../lib/symptom/types.ts';
import { replyRow } from '../reply/reply-row.ts';
import { keepCaptures } from '../ui/captures.ts';
import { strings } from './strings.ts';

/** The longest piece of a pasted line that a result shows, in UTF-16 units. */
const longestLine = 160;

/** One entry of the list. What was pasted gets in as text nodes only. */
export function resultItem(result: MatchResult, base: string): HTMLLIElement {
  const { entry, verdict, title, topic, line, first, captures } = result;
  const link = element('a', '');
  link.href = base.replace(/\/$/, '') + entryPath(entry);
  link.addEventListener('click', () => keepCaptures(entry, captures));
  link.append(`${verdict === 'known' ? strings.known : strings.unsure} `, element('strong', title), ` ${topic}`);
  if (line) {
    const shown = line.text.length > longestLine ? `${line.text.slice(0, longestLine)}…` : line.text;
    const matched = element('span', `${strings.line} ${line.number}: `);
    matched.append(element('code', shown));
    link.append(matched);
  }
  link.append(element('span', `${strings.first} ${first.replaceAll('`', '')}`));
  const item = element('li', '');
  item.className = verdict;
  item.dataset['replyRow'] = '';
  item.append(link, replyRow(link.href));
  return item;
}

function element<Name extends 'a' | 'li' | 'span' | 'strong' | 'code'>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
