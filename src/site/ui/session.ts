/** What this tab keeps for the site under a name; nothing where the browser is set to let sites store nothing. */
export function kept(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a value as long as the tab is open. A forbidden or full storage costs the memory of it, nothing else. */
export function keep(name: string, value: unknown): void {
  try {
    // What does not fit must not leave an older value in its place.
    sessionStorage.removeItem(name);
    if (value !== undefined) sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // As if it had never been there.
  }
}
