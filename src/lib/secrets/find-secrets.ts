import type { FoundSecret } from './found-secret.ts';
import { harmlessValues, rules } from './rules.ts';
import { secretManifestValues } from './secret-manifest.ts';

/**
 * Finds what should not be shown to others: keys, tokens, passwords, kubeconfig certificates. In the order of the text,
 * none overlaps another. The time grows with the length of the text only.
 */
export function findSecrets(text: string): FoundSecret[] {
  const found: FoundSecret[] = [...secretManifestValues(text)];
  for (const { id, name, needs, pattern } of rules) {
    if (needs && !needs.test(text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const secret = match.groups?.['secret'] ?? match.groups?.['quoted'] ?? match[0];
      if (isHarmless(secret)) continue;
      // The secret is the last part of what its rule reads, but for a closing quote.
      const start = match.index + match[0].lastIndexOf(secret);
      found.push({ id, name, start, end: start + secret.length });
    }
  }
  return merged(found);
}

/** What stands where a secret was taken out already: our own note, stars, one letter again and again. */
function isHarmless(value: string): boolean {
  return (
    value.startsWith('[masked:') ||
    value.trim() === '' ||
    harmlessValues.has(value.toLowerCase()) ||
    /^(.)\1*$/s.test(value)
  );
}

/** Overlapping finds become one: what either of them covers is covered. */
function merged(found: readonly FoundSecret[]): FoundSecret[] {
  const result: FoundSecret[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (!last || next.start >= last.end) result.push(next);
    else if (next.end > last.end) result[result.length - 1] = { ...last, end: next.end };
  }
  return result;
}
