import { replyForms } from '../../lib/reply/chat-form.ts';
import { chooseChat, chosenChat } from './choices.ts';
import { strings } from './strings.ts';

/** For which chat replies are written. */
export function chatPicker(): HTMLSelectElement {
  const picker = document.createElement('select');
  picker.autocomplete = 'off';
  picker.setAttribute('aria-label', strings.chat);
  for (const form of replyForms) picker.add(new Option(strings.chats[form], form));
  rememberChat(picker);
  return picker;
}

/** Shows the chat that was chosen last, and remembers what is chosen now. */
export function rememberChat(picker: HTMLSelectElement): void {
  picker.value = chosenChat();
  picker.addEventListener('change', () => chooseChat(picker.value));
}
