import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import icon from '../../../public/favicon.svg?raw';
import { headOf } from '../preview/head.ts';

/** The home page is its search box: it has no sidebar. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.id === '') starlightRoute.hasSidebar = false;
  const head = inlineIcon(await headOf(starlightRoute, context.url, context.site));
  starlightRoute.head = standIns.has(starlightRoute.id) ? withoutAddress(head) : head;
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
