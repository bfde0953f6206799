import type { APIRoute } from 'astro';
import { symptomIndex } from '../../site/search/symptom-index.ts';

/** The symptom index under a name that changes with its content, so that it can be cached for ever. */
export async function getStaticPaths() {
  const { file, text } = await symptomIndex();
  return [{ params: { file }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
