import { href } from '../links.ts';
import { strings } from './strings.ts';

/** The pages that people browse, for the sidebar and the home page. */
export const browsePages = [
  { label: strings.short.topics, path: href('/topics/') },
  { label: strings.short.aToZ, path: href('/a-z/') },
  { label: strings.short.newest, path: href('/new/') },
  { label: strings.short.retired, path: href('/retired/') },
] as const;
