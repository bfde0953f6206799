/** Opens the fold that the address points into: a link to #catch-up shows the shortcut, not a closed line. */
export function openTarget(): void {
  addEventListener('hashchange', openFold);
  openFold();
}

function openFold(): void {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details');
  if (!target || !fold || fold.open) return;
  fold.open = true;
  target.scrollIntoView();
}
