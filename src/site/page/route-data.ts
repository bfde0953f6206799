import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import icon from '../../../public/favicon.svg?raw';
import { headOf } from '../preview/head.ts';
import sheet from '../search/search-box.css?url&no-inline';
import { settings } from '../settings.ts';
import { strings } from '../strings.ts';
import { contentsOf } from './contents.ts';
import { lastChange } from './last-change.ts';

/** What Starlight's frame shows of a page: everything that is data and no markup of ours. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute: route } = context.locals;
  const head = inlineIcon(await headOf(route, context.url, context.site));
  route.head = standIns.has(route.id) ? withoutAddress(head) : head;
  if (route.id === '') {
    // The home page is its search box: a hero without a sidebar.
    route.hasSidebar = false;
    // Elsewhere the box waits in a dialog, and its script links its styles.
    route.head = [...route.head, { tag: 'link', attrs: { rel: 'stylesheet', href: sheet } }];
    route.entry.data.hero = { title: strings.homeTitle, actions: [] };
    return;
  }
  route.toc = await contentsOf(route);
  if (route.entry.data.kind === 'page') return;
  const { filePath } = route.entry;
  const { repository, branch } = settings;
  if (repository !== undefined) route.editUrl = new URL(`${repository}/edit/${branch}/${filePath}`);
  const day = lastChange(filePath);
  if (day !== undefined) route.lastUpdated = new Date(day);
});

/** Pages that are shown in the place of another. */
const standIns = new Set(['404', 'offline/not-kept']);

/** Nobody should come to such a page by its own address. */
function withoutAddress(head: Head): Head {
  const named = head.filter(({ attrs }) => attrs?.['rel'] !== 'canonical' && attrs?.['property'] !== 'og:url');
  return [...named, { tag: 'meta', attrs: { name: 'robots', content: 'noindex' } }];
}

/** The icon is smaller than the request for it would be. */
function inlineIcon(head: Head): Head {
  return head.map((tag) =>
    tag.tag === 'link' && tag.attrs?.['rel'] === 'shortcut icon'
      ? { ...tag, attrs: { ...tag.attrs, href: `data:image/svg+xml,${encodeURIComponent(icon)}` } }
      : tag,
  );
}

type Head = StarlightRouteData['head'];
