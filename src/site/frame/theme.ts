/** The theme that the reader chose; nothing is stored for "auto". The key is Starlight's. */
const storageKey = 'starlight-theme';

const light = matchMedia('(prefers-color-scheme: light)');
const chosen = () => localStorage.getItem(storageKey) ?? 'auto';

function apply(): void {
  const theme = chosen();
  document.documentElement.dataset['theme'] = theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme;
}

light.addEventListener('change', apply);
// The header and the mobile menu each have a picker.
for (const picker of document.querySelectorAll<HTMLSelectElement>('.theme select')) {
  picker.value = chosen();
  picker.addEventListener('change', () => {
    if (picker.value === 'auto') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, picker.value);
    apply();
  });
}
