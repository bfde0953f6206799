/** Opens the folds that the address points into: a link to #catch-up shows the shortcut, not a closed line. */
export function openTarget(): void {
  addEventListener('hashchange', openFolds);
  openFolds();
}

function openFolds(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!target) return;
  let isShown = true;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    isShown &&= fold.open;
    fold.open = true;
  }
  if (!isShown) target.scrollIntoView();
}
