import type { Capture } from '../../lib/symptom/types.ts';

/** What a paste told about an entry's placeholders is kept in the tab only, for the page of that entry. */
const storageKey = (slug: string): string => `known-errors:captures:${slug}`;

export function keepCaptures(slug: string, captures: readonly Capture[]): void {
  try {
    if (captures.length > 0) sessionStorage.setItem(storageKey(slug), JSON.stringify(captures));
    else sessionStorage.removeItem(storageKey(slug));
  } catch {
    // A full or forbidden storage costs the reader the filled fields, nothing else.
  }
}

export function capturesOf(slug: string): Capture[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(storageKey(slug)) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isCapture) : [];
  } catch {
    return [];
  }
}

function isCapture(value: unknown): value is Capture {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && 'value' in value && typeof value.name === 'string' && typeof value.value === 'string';
}
