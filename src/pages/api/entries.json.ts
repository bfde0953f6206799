import type { APIRoute } from 'astro';
import { apiText } from '../../lib/api/api-lines.ts';
import { apiPaths, jsonText, publicCourse } from '../../site/api/public.ts';
import { absolute } from '../../site/preview/preview.ts';

/** Every public field of every entry and topic. */
export const GET: APIRoute = async ({ site }) =>
  jsonText(apiText({ $schema: absolute(apiPaths.schema, site), ...(await publicCourse(site)) }));
