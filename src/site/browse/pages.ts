import type { Course } from '../collection/course.ts';
import { boardPath, href } from '../links.ts';
import { strings } from './strings.ts';

/** A page of ours that is no content, as the sidebar and the home page show it. */
export type NamedPage = { readonly label: string; readonly path: string; readonly hint?: string };

/** The pages that do something for a student. */
export const toolPages: readonly NamedPage[] = [
  { label: strings.short.check, path: href('/check/'), hint: strings.hints.check },
  { label: strings.short.topics, path: href('/topics/'), hint: strings.hints.topics },
  { label: strings.short.ask, path: href('/ask/'), hint: strings.hints.ask },
  { label: strings.short.offline, path: href('/offline/'), hint: strings.hints.offline },
];

/** The pages that people browse; none that is empty. */
export function browsePages({ entries, questions }: Course): readonly NamedPage[] {
  return [
    ...(questions.length > 0 ? [{ label: strings.short.questions, path: href('/q/') }] : []),
    { label: strings.short.aToZ, path: href('/a-z/') },
    { label: strings.short.newest, path: href('/new/') },
    ...(entries.some(({ data }) => data.status === 'retired')
      ? [{ label: strings.short.retired, path: href('/retired/') }]
      : []),
    { label: strings.short.board, path: href(boardPath) },
  ];
}
