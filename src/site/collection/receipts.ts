import type { Entry } from '../../lib/entry/entry.ts';
import { fingerprint } from '../../lib/receipt/fingerprint.ts';
import { type Receipt, receiptSchema } from '../../lib/receipt/receipt.ts';

const receipts = import.meta.glob('../../../content/receipts/*.json', { import: 'default', eager: true });
const transcripts = import.meta.glob<string>('../../../content/receipts/*.txt', { query: '?raw', import: 'default' });

/** The lab's receipt of an entry, or nothing where it has none, or where its commands were changed since. */
export async function receiptOf(slug: string, entry: Entry): Promise<Receipt | undefined> {
  const data = receipts[`../../../content/receipts/${slug}.json`];
  if (data === undefined) return undefined;
  const receipt = receiptSchema.parse(data);
  return receipt.fingerprint === (await fingerprint(entry)) ? receipt : undefined;
}

/** What was typed and printed; only for an entry that has a receipt. */
export async function transcriptOf(slug: string): Promise<string> {
  return (await transcripts[`../../../content/receipts/${slug}.txt`]?.()) ?? '';
}

/** Where it stands on the site. */
export const transcriptPath = (slug: string): string => `/e/${slug}.txt`;
