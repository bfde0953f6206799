import { strings } from '../strings.ts';
import { capturesOf } from './captures.ts';

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
      const text = field.textContent ?? '';
      for (const other of fields) {
        if (other.dataset['field'] !== name) continue;
        if (other !== field) fill(other, text);
        other.dataset['lost'] = text === placeholder(other) ? '' : unsafe(text);
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

/** The signs that the fields of a command did not take from what was typed, each once. */
export function lostSigns(command: HTMLElement): string {
  const lost = [...command.querySelectorAll<HTMLElement>('.field[data-lost]')];
  return [...new Set(lost.flatMap((field) => [...(field.dataset['lost'] ?? '')]))].join(' ');
}

/** A shell reads only these as themselves: a paste must not be able to smuggle in a command. */
const safe = /[\w.:/@=,+~-]/g;

function safeValue(text: string): string {
  return (text.match(safe) ?? []).join('').slice(0, 200);
}

function unsafe(text: string): string {
  return text.replace(safe, '').replace(/\s/g, '');
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
