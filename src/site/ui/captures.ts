import type { Capture } from '../../lib/symptom/types.ts';
import { keep, kept } from './session.ts';

/** What a paste told of an entry: the reader's own line, and what its placeholders stand for. */
export type Told = { readonly line: string; readonly captures: readonly Capture[] };

/** Kept in the tab only, for the page of that entry. */
const storageKey = (slug: string): string => `known-errors:captures:${slug}`;

export function keepTold(slug: string, told: Told): void {
  keep(storageKey(slug), told.line === '' && told.captures.length === 0 ? undefined : told);
}

export function toldOf(slug: string): Told {
  const value = kept(storageKey(slug));
  if (typeof value !== 'object' || value === null) return { line: '', captures: [] };
  const { line, captures } = value as Partial<Record<keyof Told, unknown>>;
  return {
    line: typeof line === 'string' ? line : '',
    captures: Array.isArray(captures) ? captures.filter(isCapture) : [],
  };
}

function isCapture(value: unknown): value is Capture {
  if (typeof value !== 'object' || value === null) return false;
  return 'name' in value && 'value' in value && typeof value.name === 'string' && typeof value.value === 'string';
}
