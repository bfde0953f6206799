import { strings } from '../strings.ts';
import { emptyFields } from './fields.ts';

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
    box.append(button, said);
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

/** What to say once a command is on the clipboard: which of its fields are still empty. */
export function copiedMessage(code: HTMLElement): string {
  const empty = emptyFields(code);
  return empty.length === 0 ? strings.copied : `${strings.copiedEmpty} ${empty.join(', ')}`;
}
