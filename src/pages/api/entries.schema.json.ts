import type { APIRoute } from 'astro';
import { apiJsonSchema } from '../../lib/api/api.ts';
import { apiPaths, json } from '../../site/api/public.ts';
import { absolute } from '../../site/preview/preview.ts';

/** The form of `entries.json`. */
export const GET: APIRoute = ({ site }) => json(apiJsonSchema(absolute(apiPaths.schema, site)));
