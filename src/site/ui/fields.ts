import { isSafeValue, longestValue, unsafeSign } from '../../lib/placeholder/value.ts';
import type { Capture } from '../../lib/symptom/types.ts';
import { strings } from '../strings.ts';
import { keep, kept } from './session.ts';
import { toast } from './toast.ts';

/** Where the tab keeps what was typed, for the commands of the next entry too: placeholder → value. */
const storageKey = 'known-errors:values';

/** Sent to the document when a value has changed. */
export const filledEvent = 'known-errors:filled';

/**
 * Makes the placeholders of the commands in `root` editable, in the strip of values and in the commands themselves. One
 * name is one value all over it; what the reader's own paste told (`captures`) is filled in at once and marked.
 */
export function offerFields(root: ParentNode, captures: readonly Capture[]): void {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('input[data-value]')];
  const fields = [...root.querySelectorAll<HTMLElement>('.field[data-field]')];
  if (fields.length === 0) return;
  const told = new Map(captures.map(({ name, value }) => [name, value]));
  const typed = typedValues();
  const values = new Map<string, string>();

  /** Puts a value into all its places but the one where it is being typed. */
  const show = (name: string, source?: HTMLElement): void => {
    const value = values.get(name) ?? '';
    for (const input of inputs) {
      if (input.dataset['value'] !== name) continue;
      if (input !== source) input.value = value;
      input.toggleAttribute('data-filled', value !== '');
    }
    for (const field of fields) {
      if (field.dataset['field'] !== name) continue;
      if (field !== source) field.textContent = value === '' ? placeholder(name) : value;
      field.toggleAttribute('data-filled', value !== '');
    }
  };

  const change = (name: string, text: string, source: HTMLElement): void => {
    const value = text === placeholder(name) ? '' : text.trim().slice(0, longestValue);
    const sign = unsafeSign(value);
    source.ariaInvalid = sign === undefined ? null : 'true';
    if (sign !== undefined) {
      toast(strings.refused(sign, placeholder(name)));
      if (source instanceof HTMLInputElement) source.value = values.get(name) ?? '';
      else {
        source.textContent = values.get(name) ?? '';
        getSelection()?.selectAllChildren(source);
        getSelection()?.collapseToEnd();
      }
      return;
    }
    values.set(name, value);
    typed[name] = value;
    keep(storageKey, typed);
    show(name, source);
    document.dispatchEvent(new Event(filledEvent));
  };

  for (const input of inputs) {
    const name = input.dataset['value'] ?? '';
    input.addEventListener('input', () => change(name, input.value, input));
  }
  for (const field of fields) {
    const name = field.dataset['field'] ?? '';
    // The keyboard fills the strip, where each name stands once.
    field.tabIndex = -1;
    field.contentEditable = 'plaintext-only';
    field.spellcheck = false;
    field.setAttribute('role', 'textbox');
    field.setAttribute('aria-label', `${strings.fill} ${name}`);
    field.addEventListener('focus', () => getSelection()?.selectAllChildren(field));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
    field.addEventListener('input', () => change(name, field.textContent ?? '', field));
    field.addEventListener('blur', () => show(name));
  }
  for (const name of new Set(fields.map((field) => field.dataset['field'] ?? ''))) {
    const value = told.get(name) ?? typed[name] ?? '';
    if (!isSafeValue(value)) continue;
    values.set(name, value);
    show(name);
    if (told.has(name))
      for (const input of inputs) if (input.dataset['value'] === name) input.title = strings.fromPaste;
  }
}

/** The placeholders that a command still holds, each once. */
export function emptyFields(command: HTMLElement): string[] {
  const empty = [...command.querySelectorAll<HTMLElement>('.field[data-field]:not([data-filled])')];
  return [...new Set(empty.map((field) => placeholder(field.dataset['field'] ?? '')))];
}

const placeholder = (name: string): string => `<${name}>`;

function typedValues(): Record<string, string> {
  const value = kept(storageKey);
  const pairs = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}
