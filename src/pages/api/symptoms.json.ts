import type { APIRoute } from 'astro';
import { entryPath } from '../../lib/address/url.ts';
import { apiVersion } from '../../lib/api/api.ts';
import { symptomPattern } from '../../lib/placeholder/symptom-pattern.ts';
import { json } from '../../site/api/public.ts';
import { getCourse } from '../../site/collection/course.ts';
import { absolute } from '../../site/preview/preview.ts';

/**
 * Only what tools print, for programs that match by themselves: each line as it stands in the entry, and as the source
 * of a regular expression in which each placeholder matches what it stands for.
 */
export const GET: APIRoute = async ({ site }) => {
  const { entries } = await getCourse();
  const symptoms = entries.flatMap(({ slug, data }) =>
    data.status === 'retired'
      ? []
      : data.symptom.map((text) => ({
          entry: slug,
          url: absolute(entryPath(slug), site),
          text,
          pattern: symptomPattern(text),
        })),
  );
  return json({ version: apiVersion, symptoms });
};
