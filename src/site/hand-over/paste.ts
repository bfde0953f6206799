/** What was searched last is kept in the tab only, for the page that asks support. */
const names = { paste: 'known-errors:paste', shown: 'known-errors:shown', tried: 'known-errors:tried' } as const;

/** An entry that the reader has seen among the results. */
export type SeenEntry = { readonly slug: string; readonly title: string; readonly topic: string };

/** Keeps a text and the entries that were shown for it. */
export function keepSearch(text: string, shown: readonly SeenEntry[]): void {
  write('paste', text);
  write('shown', JSON.stringify(shown));
}

/** The text that was searched last; empty where there is none. */
export function keptPaste(): string {
  return read('paste');
}

/** The entries that were shown last. */
export function keptEntries(): SeenEntry[] {
  return parsed('shown').filter(isSeen);
}

/** Notes an entry whose fix did not help; the newest last, each once. */
export function noteTried(slug: string): void {
  write('tried', JSON.stringify([...new Set([...triedEntries(), slug])].slice(-20)));
}

/** The slugs of the entries that did not help. */
export function triedEntries(): string[] {
  return parsed('tried').filter((slug): slug is string => typeof slug === 'string');
}

function isSeen(value: unknown): value is SeenEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, title, topic } = value as Partial<Record<keyof SeenEntry, unknown>>;
  return typeof slug === 'string' && typeof title === 'string' && typeof topic === 'string';
}

function parsed(name: keyof typeof names): unknown[] {
  try {
    const value: unknown = JSON.parse(read(name) || '[]');
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function read(name: keyof typeof names): string {
  try {
    return sessionStorage.getItem(names[name]) ?? '';
  } catch {
    return '';
  }
}

function write(name: keyof typeof names, value: string): void {
  try {
    // What does not fit must not leave an older text in its place.
    sessionStorage.removeItem(names[name]);
    sessionStorage.setItem(names[name], value);
  } catch {
    // Too long or forbidden: the reader pastes it once more.
  }
}
