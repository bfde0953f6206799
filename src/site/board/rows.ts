import { verdictWords } from '../../lib/answer/headline.ts';
import { element } from '../search/element.ts';
import { quoted } from '../search/quoted.ts';
import { strings as search } from '../search/strings.ts';
import { searchable } from '../ui/filter.ts';
import type { FoundRow, RowWords } from './found-rows.ts';

/** One line of the board. */
export type Row = RowWords & { readonly item: HTMLLIElement; readonly link: HTMLAnchorElement };

/** The rows of the page, in the order of the course. Until more is known, they are found by slug and title. */
export function readRows(board: HTMLElement): Row[] {
  return [...board.querySelectorAll<HTMLLIElement>('li[data-entry]')].flatMap((item) => {
    const { entry: slug = '', often = '' } = item.dataset;
    const link = item.querySelector('a');
    const title = searchable([slug, link?.textContent ?? '']);
    return link ? [{ slug, often: Number(often), title, words: title, item, link }] : [];
  });
}

/** Shows on a row what the matcher says of it: how sure it is, and for what is known the pasted line. */
export function showAnswer({ row, result }: FoundRow<Row>): void {
  hideAnswer(row);
  if (!result || result.verdict === 'unknown') return;
  const { verdict, line, quote, captures } = result;
  const isKnown = verdict === 'known';
  const place = line ? ` · ${search.line} ${line.number}` : '';
  row.link.before(
    element('span', isKnown ? 'pill ok' : 'pill', isKnown ? verdictWords.known + place : verdictWords.unsure),
  );
  if (isKnown && quote) row.item.append(quoted(quote, captures));
}

/** Takes it away again. */
export function hideAnswer({ item }: Row): void {
  for (const part of item.querySelectorAll('.pill, .printed')) part.remove();
}
