import { defineRouteMiddleware, type StarlightRouteData } from '@astrojs/starlight/route-data';
import icon from '../../public/favicon.svg?raw';
import { headOf } from './preview/head.ts';

/** The home page is its search box: it has no sidebar. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.id === '') starlightRoute.hasSidebar = false;
  starlightRoute.head = inlineIcon(await headOf(starlightRoute, context.url, context.site));
});

/** The icon is smaller than the request for it would be. */
function inlineIcon(head: Head): Head {
  return head.map((tag) =>
    tag.tag === 'link' && tag.attrs?.['rel'] === 'shortcut icon'
      ? { ...tag, attrs: { ...tag.attrs, href: `data:image/svg+xml,${encodeURIComponent(icon)}` } }
      : tag,
  );
}

type Head = StarlightRouteData['head'];
