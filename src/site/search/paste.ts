/** The text that found nothing is kept in the tab only, for the page that asks support. */
const storageKey = 'known-errors:paste';

export function keepPaste(text: string): void {
  try {
    sessionStorage.setItem(storageKey, text);
  } catch {
    // Too long or forbidden: the reader pastes it once more.
  }
}
