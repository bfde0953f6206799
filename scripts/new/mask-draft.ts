import type { DraftText } from '../../src/lib/draft/draft.ts';
import { maskSecrets } from '../../src/lib/secrets/mask.ts';

/** What an author gave, with a field to fill in place of each secret, and what was taken out. */
export type MaskedDraft = { readonly text: DraftText; readonly masked: readonly string[] };

/** An entry is published: no key, token or password of a paste gets into its file. */
export function maskDraft(draft: DraftText): MaskedDraft {
  const masked: string[] = [];
  const text = Object.fromEntries(
    Object.entries(draft).map(([field, given]) => {
      const safe = maskSecrets(given, () => '<value>');
      masked.push(...safe.masked.map(({ name, line }) => `${field}, line ${line}: ${name}`));
      return [field, safe.text];
    }),
  );
  return { text, masked };
}
