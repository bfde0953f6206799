/** What this browser keeps for the site under a name; nothing where it is set to let sites store nothing. */
export function stored(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it. A forbidden storage costs the memory of a choice, nothing else. */
export function store(name: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // As if it had never been chosen.
  }
}
