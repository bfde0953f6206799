import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { placeOf } from '../../lib/address/place.ts';
import { siteAddress, withSiteAddress } from '../../lib/address/site-address.ts';
import { pagePath } from '../../lib/address/url.ts';
import { faultsFile } from '../faults/faults.ts';
import { withFaultyPages } from './faulty-pages.ts';

const base = './content';

/**
 * Loads `content/` as Starlight's docs collection: the folder of a file tells its kind, which no author has to
 * write, and its id is its path on the site. Where a command says `<site>`, this site's address is put in.
 * `npm run check` has refused what does not fit before a build starts.
 */
export function contentLoader(): Loader {
  const files = glob({ base, pattern: '**/*.md', generateId: ({ entry }) => pageId(entry) });
  return {
    name: 'known-errors',
    load: (given) => {
      const context = faultsFile() === undefined ? given : withFaultyPages(given);
      const root = fileURLToPath(new URL(base, context.config.root));
      const { site = 'http://localhost:4321', base: path } = context.config;
      const address = siteAddress(site, path);
      // Astro keeps what was rendered of a file until the file changes, whatever becomes of the code that renders it.
      context.store.clear();
      return files.load({
        ...context,
        store: {
          ...context.store,
          set: (page) =>
            context.store.set(page.rendered ? { ...page, rendered: lean(belowBase(page.rendered, path)) } : page),
        },
        parseData: (page) => {
          const place = placeOf(
            relative(root, page.filePath ?? '')
              .split(sep)
              .join('/'),
          );
          const data = { ...withSiteAddress(page.data, address), kind: place?.kind };
          return context.parseData({ ...page, data }) as ReturnType<typeof context.parseData<typeof page.data>>;
        },
      });
    },
  };
}

/** Without the second copy of the front matter, which nothing reads: every build writes, bundles and reads the store. */
function lean<Rendered extends { metadata?: { frontmatter?: Record<string, unknown> } }>(rendered: Rendered): Rendered {
  return { ...rendered, metadata: { ...rendered.metadata, frontmatter: {} } };
}

/** Authors write links from the root of the site (`/e/x/`); below a base path, Astro leaves those of Markdown as they are. */
function belowBase<Rendered extends { html: string }>(rendered: Rendered, base: string): Rendered {
  const prefix = base.replace(/\/$/, '');
  return { ...rendered, html: rendered.html.replace(/(<(?:a href|img src)=")(?=\/(?!\/))/g, `$1${prefix}`) };
}

/** Starlight's id for the home page is `index`; every other id is the page's path without the outer slashes. */
function pageId(file: string): string {
  const place = placeOf(file);
  if (!place) return file;
  return pagePath(place).replace(/^\/|\/$/g, '') || 'index';
}
