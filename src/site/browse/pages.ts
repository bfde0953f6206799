import { href } from '../links.ts';
import { strings } from './strings.ts';

/** The pages that people browse, for the sidebar and the home page. */
export const browsePages = [
  { label: strings.short.topics, path: href('/topics/') },
  { label: strings.short.aToZ, path: href('/a-z/') },
  { label: strings.short.newest, path: href('/new/') },
  { label: strings.short.retired, path: href('/retired/') },
] as const;

/** The pages that do something, for the sidebar and the home page. */
export const toolPages = [
  { label: strings.short.check, path: href('/check/') },
  { label: strings.short.ask, path: href('/ask/') },
  { label: strings.short.board, path: href('/support/board/') },
  { label: strings.short.offline, path: href('/offline/') },
] as const;
