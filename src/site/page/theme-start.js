{
  let theme;
  try {
    theme = localStorage.getItem('starlight-theme');
  } catch {
    theme = undefined;
  }
  document.documentElement.dataset.theme =
    theme || (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
}
