import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Entry } from '../../src/lib/entry/entry.ts';
import { fingerprint } from '../../src/lib/receipt/fingerprint.ts';
import { type Receipt, receiptSchema } from '../../src/lib/receipt/receipt.ts';
import { contentRoot } from '../source/content.ts';
import { transcriptText, transcriptTimes } from './transcript.ts';
import type { Trial } from './try-case.ts';

/** Where the receipts lie that are published. */
export const receiptsFolder = resolve(contentRoot, 'receipts');

/** Writes what a case showed beside the content; call it only for one that holds. */
export async function writeReceipt(entry: Entry, trial: Trial, today: string, folder = receiptsFolder): Promise<void> {
  const { own, tools, held, notTried, seconds, lines } = trial;
  const receipt: Receipt = {
    entry: own.slug,
    on: today,
    environment: own.environment,
    tools,
    fingerprint: await fingerprint(entry),
    held: [...held],
    notTried,
    seconds,
    times: transcriptTimes(lines),
  };
  await mkdir(folder, { recursive: true });
  const { times, ...rest } = receiptSchema.parse(receipt);
  // One line for the times: nobody reads them one by one.
  const json = JSON.stringify(rest, null, 2).replace(/\n\}$/, `,\n  "times": ${JSON.stringify(times)}\n}\n`);
  await writeFile(resolve(folder, `${own.slug}.json`), json);
  await writeFile(resolve(folder, `${own.slug}.txt`), transcriptText(lines));
}

/** The receipt of an entry, or nothing where it has none. Throws where the file has another form. */
export async function readReceipt(slug: string, folder = receiptsFolder): Promise<Receipt | undefined> {
  const text = await readFile(resolve(folder, `${slug}.json`), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : receiptSchema.parse(JSON.parse(text));
}
