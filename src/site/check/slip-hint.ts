import { Checker } from './checker.ts';
import { strings } from './strings.ts';

let checker: Checker | undefined;

/**
 * What the search box says of a command with lookalike characters: the first finding and a link to all of them. The
 * page behind it reads the text that the tab keeps: an address would hand it on. Nothing for a clean command, and nothing where the checker cannot be loaded: the matches do not wait for it.
 */
export async function slipHint(text: string, data: string, base: string): Promise<(Node | string)[]> {
  try {
    checker ??= new Checker(data);
    const [first] = (await checker.check(text))?.findings ?? [];
    if (!first) return [];
    const link = document.createElement('a');
    link.href = `${base}check/#paste`;
    link.textContent = strings.openCheck;
    return [`${strings.slip} ${first.message}. `, link];
  } catch {
    return [];
  }
}
