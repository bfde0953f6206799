import { strings } from '../strings.ts';
import { toldOf } from '../ui/captures.ts';
import { offerFields } from '../ui/fields.ts';

/** Shows what a reader's paste told of the open entry: their own line on top, their values in the commands. */
export function showTold(): void {
  const slug = document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry'];
  const { line, captures } = slug === undefined ? { line: '', captures: [] } : toldOf(slug);
  const code = document.querySelector('.seen .one-line code');
  if (code && line !== '') {
    code.textContent = line;
    code.closest('pre')?.setAttribute('title', strings.yourLine);
  }
  offerFields(document, captures);
}
