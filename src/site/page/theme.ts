import { store, stored } from '../ui/stored.ts';

/** The theme that the reader chose; nothing is stored for "auto". The key is Starlight's. */
const storageKey = 'starlight-theme';

const light = matchMedia('(prefers-color-scheme: light)');
/** What was chosen on this page counts here even where nothing may be stored. */
let choice = stored(storageKey) ?? 'auto';

function apply(): void {
  document.documentElement.dataset['theme'] = choice === 'auto' ? (light.matches ? 'light' : 'dark') : choice;
}

light.addEventListener('change', apply);
// The header and the mobile menu each have a picker.
for (const picker of document.querySelectorAll<HTMLSelectElement>('.theme select')) {
  picker.value = choice;
  picker.addEventListener('change', () => {
    choice = picker.value;
    store(storageKey, choice === 'auto' ? undefined : choice);
    apply();
  });
}
