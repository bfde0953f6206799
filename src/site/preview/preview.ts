import { entryPath } from '../../lib/address/url.ts';
import type { Entry } from '../../lib/entry/entry.ts';
import type { Preview } from '../../lib/preview/preview.ts';
import { firstStep } from '../../lib/step/first-step.ts';
import type { Course } from '../collection/course.ts';
import { href } from '../links.ts';
import { strings } from '../strings.ts';

/** The picture of pages that belong to no topic. */
export const sitePicture = 'site';

/** Where a topic's picture stands below the site's base. */
const picturePath = (topic: string): string => `/preview/${topic}.png`;

/** What a chat shows of a link to an entry: its title and the first step of its fix. */
export function entryPreview(slug: string, entry: Entry, course: Course, site: URL | undefined): Preview {
  return {
    title: entry.title,
    description: firstStep(entry.fix),
    url: absolute(entryPath(slug), site),
    ...picture(entry.topic, course, site),
  };
}

/** The picture of a topic, or that of the site, and its text for those who do not see it. */
export function picture(topic: string | undefined, course: Course, site: URL | undefined) {
  const found = topic === undefined ? undefined : course.topic(topic);
  return {
    image: absolute(picturePath(found?.slug ?? sitePicture), site),
    imageAlt: found === undefined ? strings.siteTitle : `${strings.siteTitle}: ${found.data.title}`,
  };
}

/** The whole address of a path of this site. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(href(path), site ?? 'http://localhost/').href;
}
