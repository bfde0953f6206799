import type { APIRoute } from 'astro';
import { text } from '../site/api/public.ts';
import { absolute } from '../site/preview/preview.ts';

/** Everybody may read everything; crawlers find the list of pages here. It counts at the root of a host only. */
export const GET: APIRoute = ({ site }) =>
  text(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml', site)}\n`, 'text/plain');
