import type { APIRoute } from 'astro';
import { lookalikeData } from '../../site/check/lookalike-data.ts';

/** The vocabulary of the lookalike checker under a name that changes with its content. */
export function getStaticPaths() {
  const { file, text } = lookalikeData();
  return [{ params: { file }, props: { text } }];
}

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
