import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** The home page is its search box: it has no sidebar. */
export const onRequest = defineRouteMiddleware((context) => {
  const { starlightRoute } = context.locals;
  if (starlightRoute.id === '') starlightRoute.hasSidebar = false;
});
