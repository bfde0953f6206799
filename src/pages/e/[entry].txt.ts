import type { APIRoute } from 'astro';
import { text } from '../../site/api/public.ts';
import { getCourse } from '../../site/collection/course.ts';
import { receiptOf, transcriptOf } from '../../site/collection/receipts.ts';

/** What the lab typed and what was printed, for each entry that has a receipt. */
export async function getStaticPaths() {
  const { entries } = await getCourse();
  const tried = await Promise.all(
    entries.map(async ({ slug, data }) => ((await receiptOf(slug, data)) ? [{ params: { entry: slug } }] : [])),
  );
  return tried.flat();
}

export const GET: APIRoute = async ({ params }) => text(await transcriptOf(params['entry'] ?? ''), 'text/plain');
