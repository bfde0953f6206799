import type { APIRoute } from 'astro';
import { courseCommands } from '../../site/check/lookalike-data.ts';
import { symptomIndex } from '../../site/search/symptom-index.ts';

/** Data of the workers under names that change with their content, so that they can be cached for ever. */
export async function getStaticPaths() {
  const [index, commands] = await Promise.all([symptomIndex(), courseCommands()]);
  const files = [[index.file, index.text], [commands.file, commands.text], ...index.shards] as const;
  return files.map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
