import { Checker } from './checker.ts';
import { strings } from './strings.ts';

let checker: Checker | undefined;

/**
 * What the search box says of a command or a manifest: what is wrong first, and a link to all of it. The page behind it
 * reads the text that the tab keeps: an address would hand it on. Nothing for a text that is right, and nothing where the
 * checker cannot be loaded: the matches do not wait for it.
 *
 * @param box whose attributes say where the checker's data and the site are
 */
export async function slipHint(text: string, box: HTMLElement): Promise<(Node | string)[]> {
  try {
    checker ??= new Checker(box);
    const [first] = (await checker.check(text))?.findings ?? [];
    if (!first) return [];
    const link = document.createElement('a');
    link.href = `${box.dataset['base'] ?? '/'}check/#paste`;
    link.textContent = strings.openCheck;
    return [`${strings.slip} ${first.message}. `, link];
  } catch {
    return [];
  }
}
