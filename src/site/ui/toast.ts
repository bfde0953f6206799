/** How long a message stays, in milliseconds: time to read two lines. */
const stay = 6000;

let place: HTMLElement | undefined;
let timer = 0;

/** Makes the place for messages. A live region has to be there before its text comes, or it is not read out. */
export function offerToasts(): void {
  if (place) return;
  place = document.createElement('p');
  place.className = 'toast';
  place.role = 'status';
  // A modal dialog hides all that is not in it.
  (document.querySelector('dialog[open]') ?? document.body).append(place);
}

/** Says over the page what an action has done; nothing moves. */
export function toast(message: string): void {
  offerToasts();
  if (!place) return;
  const dialog = document.querySelector('dialog[open]') ?? document.body;
  if (place.parentElement !== dialog) dialog.append(place);
  place.textContent = message;
  clearTimeout(timer);
  timer = window.setTimeout(() => place?.replaceChildren(), stay);
}
