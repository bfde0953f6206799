import { strings as common } from '../strings.ts';
import { copiedMessage, copyText } from '../ui/copy.ts';
import { toast } from '../ui/toast.ts';
import { strings } from './strings.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-copy-all]')) {
  const sheet = document.getElementById(place.dataset['copyAll'] ?? '');
  if (sheet) offerCopyAll(place, sheet);
}

/** Adds the button that copies a whole sheet, with its notes as comments and with the fields as they are filled now. */
function offerCopyAll(place: HTMLElement, sheet: HTMLElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = strings.copyAll;
  button.addEventListener('click', async () => {
    toast((await copyText(sheetText(sheet))) ? copiedMessage(sheet) : common.copyFailed);
  });
  place.append(button);
}

function sheetText(sheet: HTMLElement): string {
  const blocks = [...sheet.querySelectorAll('li')].map((item) => {
    const note = item.querySelector('[data-note]')?.textContent?.trim().replace(/\s+/g, ' ');
    const command = item.querySelector('pre')?.textContent ?? '';
    return note === undefined ? command : `# ${note}\n${command}`;
  });
  return `${blocks.join('\n\n')}\n`;
}
