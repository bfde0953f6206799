import { strings } from '../strings.ts';
import { emptyFields, filledEvent } from './fields.ts';
import { toast } from './toast.ts';

/** Gives each command, each printed line and each block of code within a text its copy button. */
export function offerCopies(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]')) offerCopy(box);
  for (const code of document.querySelectorAll<HTMLElement>(codeBlocks)) {
    // What scrolls sideways is reached by keyboard too.
    if (code.scrollWidth > code.clientWidth) code.tabIndex = 0;
    const box = document.createElement('div');
    box.className = 'code';
    code.replaceWith(box);
    box.append(code);
    offerCopy(box);
  }
}

const codeBlocks = '.sl-markdown-content pre:has(> code):not([data-copy] > pre)';

/** Gives one command or printed line its copy button; what destroys data says so, and waits for its fields. */
export function offerCopy(box: HTMLElement): void {
  const code = box.querySelector('pre');
  if (!code || box.querySelector('.copy')) return;
  const button = document.createElement('button');
  button.type = 'button';
  if (box.hasAttribute('data-destroys')) {
    button.className = 'copy-destroys';
    const guard = (): void => {
      const empty = emptyFields(code);
      button.disabled = empty.length > 0;
      button.textContent = strings.copyDestroys + (button.disabled ? ` ${strings.fillFirst} ${empty.join(', ')}` : '');
    };
    guard();
    document.addEventListener(filledEvent, guard);
  } else {
    button.className = 'copy';
    button.append(copyIcon());
    button.setAttribute('aria-label', strings.copy);
    button.title = strings.copy;
  }
  button.addEventListener('click', async () => {
    toast((await copyText(code.textContent ?? '')) ? copiedMessage(code) : strings.copyFailed);
  });
  box.append(button, linkTo(box));
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

/** What to say once a command is on the clipboard: which of its fields are still empty. */
export function copiedMessage(code: HTMLElement): string {
  const empty = emptyFields(code);
  return empty.length === 0 ? strings.copied : `${strings.copied}. ${strings.stillEmpty} ${empty.join(', ')}`;
}

/** Two sheets of paper, as on the copy buttons of most sites. */
function copyIcon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path') as SVGElement;
  const looks = { viewBox: '0 0 16 16', width: '16', height: '16', fill: 'none', stroke: 'currentColor' };
  for (const [name, value] of Object.entries(looks)) svg.setAttribute(name, value);
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M5.5 5.5h6a2 2 0 0 1 2 2v6h-6a2 2 0 0 1-2-2zM10.5 3.5v-1h-6a2 2 0 0 0-2 2v6h1');
  path.setAttribute('stroke-width', '1.3');
  svg.append(path);
  return svg;
}

/** The link of a command or a printed line: to its step, or to the part of the page that it stands in. */
function linkTo(box: HTMLElement): HTMLElement | string {
  // A block of a text has the heading above it, which has its own link.
  if (!box.hasAttribute('data-copy')) return '';
  const id = (box.closest('[id]:not(main)') ?? box.closest('section')?.querySelector('h2[id]'))?.id;
  if (id === undefined || id.startsWith('_')) return '';
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = `#${id}`;
  link.textContent = '#';
  link.setAttribute('aria-label', strings.linkHere);
  return link;
}
