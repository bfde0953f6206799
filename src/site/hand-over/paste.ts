import { keep, kept } from '../ui/session.ts';

/** What was searched last is kept in the tab only, for the page that asks support. */
const names = {
  paste: 'known-errors:paste',
  shown: 'known-errors:shown',
  opened: 'known-errors:opened',
  tried: 'known-errors:tried',
} as const;
/** So many entries are remembered in each list. */
const most = 20;

/** An entry that the reader has seen among the results. */
export type SeenEntry = { readonly slug: string; readonly title: string; readonly topic: string };

/** Keeps a text and the entries that were shown for it. */
export function keepSearch(text: string, shown: readonly SeenEntry[]): void {
  keep(names.paste, text);
  keep(names.shown, shown);
}

/** The text that was searched last; empty where there is none. */
export function keptPaste(): string {
  const text = kept(names.paste);
  return typeof text === 'string' ? text : '';
}

/** The entries that were shown last. */
export function keptEntries(): SeenEntry[] {
  return list(names.shown).filter(isSeen);
}

/** Notes an entry that the reader has opened; the newest last, each once. */
export function noteOpened(slug: string): void {
  keep(names.opened, [...new Set([...openedEntries(), slug])].slice(-most));
}

/** The slugs of the entries that the reader has opened. */
export function openedEntries(): string[] {
  return list(names.opened).filter((slug): slug is string => typeof slug === 'string');
}

/** Notes an entry whose fix did not help; the newest last, each once. */
export function noteTried(slug: string): void {
  keep(names.tried, [...new Set([...triedEntries(), slug])].slice(-most));
}

/** The slugs of the entries that did not help. */
export function triedEntries(): string[] {
  return list(names.tried).filter((slug): slug is string => typeof slug === 'string');
}

function list(name: string): unknown[] {
  const value = kept(name);
  return Array.isArray(value) ? value : [];
}

function isSeen(value: unknown): value is SeenEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, title, topic } = value as Partial<Record<keyof SeenEntry, unknown>>;
  return typeof slug === 'string' && typeof title === 'string' && typeof topic === 'string';
}
