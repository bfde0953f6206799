import { strings } from '../strings.ts';
import { emptyFields, lostSigns } from './fields.ts';

/** Gives each command and each printed line its copy button. */
export function offerCopies(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const code = box.querySelector('pre');
    if (!code) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = strings.copy;
    const said = document.createElement('span');
    said.className = 'copied';
    said.setAttribute('role', 'status');
    button.addEventListener('click', async () => {
      said.textContent = (await copyText(code.textContent ?? '')) ? copiedMessage(code) : strings.copyFailed;
      setTimeout(() => {
        said.textContent = '';
      }, 6000);
    });
    box.append(button, linkTo(box), said);
  }
}

/** Puts text on the clipboard; false where the browser does not let us (no secure context, no permission). */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts a text on the clipboard that has yet to come. Browsers allow it only while the press of a button is fresh, so
 * the promise itself is handed over where that is possible. Throws what the promise throws.
 */
export async function copyLater(text: Promise<string>): Promise<boolean> {
  try {
    const blob = text.then((value) => new Blob([value], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return copyText(await text);
  }
}

/** What to say once a command is on the clipboard: which of its fields are still empty, or lack signs. */
export function copiedMessage(code: HTMLElement): string {
  const [empty, lost] = [emptyFields(code), lostSigns(code)];
  return [
    strings.copied,
    ...(empty.length > 0 ? [`${strings.stillEmpty} ${empty.join(', ')}`] : []),
    ...(lost !== '' ? [`${strings.leftOut} ${lost}`] : []),
  ].join('. ');
}

/** The link of a command or a printed line: to its step, or to the part of the page that it stands in. */
function linkTo(box: HTMLElement): HTMLElement | string {
  const id = (box.closest('[id]:not(main)') ?? box.closest('section')?.querySelector('h2[id]'))?.id;
  if (id === undefined || id.startsWith('_')) return '';
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', strings.linkHere);
  return link;
}
