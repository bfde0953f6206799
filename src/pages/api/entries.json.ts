import type { APIRoute } from 'astro';
import { apiPaths, json, publicCourse } from '../../site/api/public.ts';
import { absolute } from '../../site/preview/preview.ts';

/** Every public field of every entry and topic. */
export const GET: APIRoute = async ({ site }) =>
  json({ $schema: absolute(apiPaths.schema, site), ...(await publicCourse(site)) });
