import { latinKey } from '../ui/latin-key.ts';

/** The search box behind Ctrl+K on every page but the home page, whose own box gets the focus instead. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    this.querySelector('button')?.addEventListener('click', () => openSearch());
    dialog?.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
    // A click on the backdrop has the dialog itself as its target.
    dialog?.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
}
customElements.define('search-dialog', SearchDialog);

function openSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('search-dialog dialog');
  if (dialog && !dialog.open) dialog.showModal();
  // The box itself is fetched when it is wanted, and reads what was typed before it came.
  import('./search-box.ts').catch(tellFailure);
  document.querySelector<HTMLTextAreaElement>('search-box textarea')?.focus();
}

/** A new version of the site has taken the place of this page's scripts, or the network is gone. */
function tellFailure(): void {
  const box = document.querySelector<HTMLElement>('search-box');
  const status = box?.querySelector('[data-status]');
  if (status) status.textContent = box?.dataset['failed'] ?? '';
}

addEventListener('keydown', (event) => {
  const isShortcut = (event.ctrlKey || event.metaKey) && latinKey(event) === 'k';
  if (!isShortcut) return;
  event.preventDefault();
  openSearch();
});
