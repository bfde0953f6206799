{
  let theme = null;
  try {
    theme = localStorage.getItem('starlight-theme');
  } catch {
    // A browser that lets sites store nothing: the system's choice counts.
  }
  document.documentElement.dataset.theme =
    theme || (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
}
