import type { APIRoute } from 'astro';
import { notice } from '../site/collection/data-files.ts';
import { href } from '../site/links.ts';

/** What everybody should know right now; `{}` when there is nothing. Pages that are open ask for it every minute. */
export const GET: APIRoute = () => {
  const answer =
    notice === undefined ? {} : { ...notice, ...(notice.link !== undefined && { link: address(notice.link) }) };
  return Response.json(answer);
};

function address(link: string): string {
  return link.startsWith('/') ? href(link) : link;
}
