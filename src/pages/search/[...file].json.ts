import type { APIRoute } from 'astro';
import { courseCommands, schemaData } from '../../site/check/lookalike-data.ts';
import { confirmations } from '../../site/search/confirmations.ts';
import { symptomIndex } from '../../site/search/symptom-index.ts';

/** Data of the workers under names that change with their content, so that they can be cached for ever. */
export async function getStaticPaths() {
  const [index, commands, confirm] = await Promise.all([symptomIndex(), courseCommands(), confirmations()]);
  const whole = [index, commands, confirm, ...schemaData()].map(({ file, text }) => [file, text] as const);
  const files = [...whole, ...index.shards];
  return files.map(([file, text]) => ({ params: { file }, props: { text } }));
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
