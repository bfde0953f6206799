import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { headOf } from './preview/head.ts';

/** The home page is its search box: it has no sidebar. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.id === '') starlightRoute.hasSidebar = false;
  starlightRoute.head = await headOf(starlightRoute, context.url, context.site);
});
