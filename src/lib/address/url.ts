import type { AnswerKind } from '../symptom/types.ts';
import type { Place } from './place.ts';

/** Paths of the site, without its base; each ends with a slash. They never change once published. */
export const entryPath = (slug: string): string => `/e/${slug}/`;
/** Where an entry stands as Markdown. */
export const markdownPath = (slug: string): string => `/e/${slug}.md`;
export const topicPath = (slug: string): string => `/topics/${slug}/`;
export const questionPath = (slug: string): string => `/q/${slug}/`;
export const guidePath = (slug: string): string => (slug === 'index' ? '/' : `/guides/${slug}/`);

/** The path of the page of an answer, by its kind and slug. */
export function answerPath({ kind, entry }: { readonly kind: AnswerKind; readonly entry: string }): string {
  return { entry: entryPath, topic: topicPath, guide: guidePath, question: questionPath }[kind](entry);
}

/** The path of the page that a content file becomes. */
export function pagePath(place: Place): string {
  switch (place.kind) {
    case 'entry':
      return entryPath(place.slug);
    case 'topic':
      return topicPath(place.slug);
    case 'guide':
      return guidePath(place.slug);
    case 'question':
      return questionPath(place.slug);
  }
}
