import { capturesOf } from '../search/captures.ts';
import { strings } from '../strings.ts';

/**
 * Makes the placeholders of a page's commands editable. A field that was filled once is filled everywhere on the page;
 * what the reader's own paste told is filled in at once and marked.
 */
export function offerFields(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('.field[data-field]')];
  if (fields.length === 0) return;
  const slug = document.querySelector<HTMLElement>('[data-entry]')?.dataset['entry'];
  const captured = new Map(slug === undefined ? [] : capturesOf(slug).map(({ name, value }) => [name, value]));

  for (const field of fields) {
    const name = field.dataset['field'] ?? '';
    field.contentEditable = 'plaintext-only';
    field.spellcheck = false;
    field.tabIndex = 0;
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-label', `${strings.fill} ${name}`);
    const value = captured.get(name);
    if (value !== undefined) {
      fill(field, value);
      field.title = strings.fromPaste;
    }
    field.addEventListener('focus', () => getSelection()?.selectAllChildren(field));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    field.addEventListener('input', () => {
      for (const other of fields) {
        if (other !== field && other.dataset['field'] === name) fill(other, field.textContent ?? '');
      }
      mark(field);
    });
    field.addEventListener('blur', () => fill(field, field.textContent ?? ''));
  }
}

/** The fields of a command that still hold their placeholder, each once. */
export function emptyFields(command: HTMLElement): string[] {
  const empty = [...command.querySelectorAll<HTMLElement>('.field[data-field]:not([data-filled])')];
  return [...new Set(empty.map((field) => placeholder(field)))];
}

/** Only characters that a shell reads as themselves: a paste must not be able to smuggle in a command. */
export function safeValue(text: string): string {
  return text.replace(/[^\w.:/@-]/g, '').slice(0, 200);
}

function fill(field: HTMLElement, text: string): void {
  const value = text === placeholder(field) ? '' : safeValue(text);
  field.textContent = value === '' ? placeholder(field) : value;
  mark(field);
}

function mark(field: HTMLElement): void {
  const text = field.textContent ?? '';
  field.toggleAttribute('data-filled', text !== '' && text !== placeholder(field));
}

function placeholder(field: HTMLElement): string {
  return `<${field.dataset['field'] ?? ''}>`;
}
