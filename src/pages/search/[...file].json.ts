import type { APIRoute } from 'astro';
import { lookalikeData } from '../../site/check/lookalike-data.ts';
import { symptomIndex } from '../../site/search/symptom-index.ts';

/** The data of the two workers under names that change with their content, so that they can be cached for ever. */
export async function getStaticPaths() {
  const [index, lookalikes] = await Promise.all([symptomIndex(), lookalikeData()]);
  const files = [[index.file, index.text], [lookalikes.file, lookalikes.text], ...index.shards] as const;
  return files.map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
