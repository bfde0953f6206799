document.documentElement.dataset.theme =
  (typeof localStorage !== 'undefined' && localStorage.getItem('starlight-theme')) ||
  (matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark');
