import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Problem, wholeFile } from '../../src/lib/problem/problem.ts';
import { fingerprint } from '../../src/lib/receipt/fingerprint.ts';
import { receiptSchema } from '../../src/lib/receipt/receipt.ts';
import { type Content, shownPath } from '../source/content.ts';

/** Each receipt has the form that the lab writes, belongs to an entry, and stands for the commands that it has now. */
export async function checkReceipts({ root, entries }: Content): Promise<Problem[]> {
  const folder = resolve(root, 'receipts');
  const names = (await readdir(folder).catch(() => [])).toSorted();
  const problems: Problem[] = [];
  for (const name of names) {
    const add = (kind: Problem['kind'], message: string) =>
      problems.push({ file: shownPath(resolve(folder, name)), position: wholeFile, kind, message });
    const slug = name.replace(/\.(?:json|txt)$/, '');
    const entry = entries.find((page) => page.slug === slug);
    if (slug === name) add('receipt-form', 'this is no file of the lab: delete it');
    else if (!names.includes(`${slug}.json`) || !names.includes(`${slug}.txt`))
      add('receipt-form', `a receipt is two files, ${slug}.json and ${slug}.txt; one is missing`);
    else if (!entry) add('receipt-form', `there is no entry “${slug}” any more: delete its receipt`);
    else if (name.endsWith('.json')) {
      const receipt = readReceiptText(await readFile(resolve(folder, name), 'utf8'));
      if (!receipt || receipt.entry !== slug) add('receipt-form', 'it has not the form that the lab writes');
      else if (receipt.fingerprint !== (await fingerprint(entry.data)))
        add(
          'receipt-stale',
          `the commands of ${entry.file.path} were changed since it was tried; run npm run lab -- ${slug}`,
        );
    }
  }
  return problems;
}

function readReceiptText(text: string) {
  try {
    return receiptSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
