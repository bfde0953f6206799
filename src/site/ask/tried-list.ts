import { entryPath } from '../../lib/address/url.ts';
import { keptEntries, noteTried, openedEntries, triedEntries } from '../hand-over/paste.ts';
import { fetchPage } from '../reply/fetch-page.ts';
import { strings } from './strings.ts';

/** An entry that stands in the list of what was tried. */
type Tried = { readonly slug: string; readonly title: string; readonly didNotHelp: boolean };

/** Notes the entry that the address names: `#tried=<slug>` is where "It did not" leads. */
export function readTriedHash(): void {
  const slug = /^#tried=([a-z0-9-]{1,80})$/.exec(location.hash)?.[1];
  if (slug !== undefined) noteTried(slug);
}

/**
 * What the reader went through: what did not help, then what they opened of the results of this search; what was merely
 * shown is not tried. Titles that are not known are read from the pages.
 */
export async function triedItems(base: string): Promise<HTMLLIElement[]> {
  const shown = keptEntries();
  const failed = triedEntries();
  const opened = new Set(openedEntries());
  const titles = await Promise.all(
    failed.map((slug) => shown.find((entry) => entry.slug === slug)?.title ?? titleOf(slug, base)),
  );
  const all: Tried[] = [
    ...failed.map((slug, index) => ({ slug, title: titles[index] ?? slug, didNotHelp: true })),
    ...shown
      .filter(({ slug }) => opened.has(slug) && !failed.includes(slug))
      .map((entry) => ({ ...entry, didNotHelp: false })),
  ];
  return all.map((entry) => item(entry, base));
}

/** The lines of the question for what is ticked. */
export function tickedLines(list: Element): string[] {
  return [...list.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value);
}

function item({ slug, title, didNotHelp }: Tried, base: string): HTMLLIElement {
  const address = new URL(base.replace(/\/$/, '') + entryPath(slug), location.href).href;
  const note = didNotHelp ? strings.didNotHelp : strings.opened;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = true;
  box.value = `${title} (${note}) ${address}`;
  const label = document.createElement('label');
  label.append(box, ` ${title} (${note})`);
  const made = document.createElement('li');
  made.append(label);
  return made;
}

async function titleOf(slug: string, base: string): Promise<string> {
  try {
    const page = await fetchPage(new URL(base.replace(/\/$/, '') + entryPath(slug), location.href).href);
    return page.querySelector('h1')?.textContent?.trim() || slug;
  } catch {
    return slug;
  }
}
