import { store, stored } from '../ui/stored.ts';

/** The entries that this browser has shown last, the newest first. */
const storageKey = 'known-errors:recent';
const most = 5;

type Seen = { readonly path: string; readonly title: string };

/** Notes the open entry, or lists on the home page what was noted. */
export function offerRecent(): void {
  const title = document.querySelector('h1')?.textContent ?? '';
  if (document.querySelector('[data-entry]')) {
    const path = location.pathname;
    store(storageKey, JSON.stringify([{ path, title }, ...recent().filter((one) => one.path !== path)].slice(0, most)));
  }
  const section = document.querySelector<HTMLElement>('.recent');
  const seen = section ? recent() : [];
  if (!section || seen.length === 0) return;
  section.querySelector('ul')?.append(...seen.map(listItem));
  section.hidden = false;
}

function listItem({ path, title }: Seen): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  item.append(link);
  return item;
}

function recent(): Seen[] {
  try {
    const value: unknown = JSON.parse(stored(storageKey) ?? '[]');
    return Array.isArray(value) ? value.filter(isSeen).slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Only paths of this site: what is stored may have been written by something else. */
function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null) return false;
  const { path, title } = value as Partial<Record<keyof Seen, unknown>>;
  return typeof path === 'string' && /^\/(?!\/)/.test(path) && typeof title === 'string';
}
