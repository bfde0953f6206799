import { satteri } from '@astrojs/markdown-satteri';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fullTextSearch } from './src/site/integrations/full-text-search.ts';
import { hostHeaders } from './src/site/integrations/host-headers.ts';
import { leanPolicy } from './src/site/integrations/lean-policy.ts';
import { offline } from './src/site/integrations/offline.ts';
import { reloadOnFaults } from './src/site/integrations/reload-on-faults.ts';
import { policy, themeStartHash } from './src/site/security/policy.ts';

/** Where the site will live. A host that serves it below a path sets SITE_BASE, for example /known-errors. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // While one page waits for its file, the next is rendered: a sixth less CPU at 1,000 entries than one after the other.
  build: { concurrency: 30 },
  security: {
    csp: {
      directives: [...policy.directives],
      scriptDirective: { resources: [...policy.scriptSources], hashes: [themeStartHash()] },
      styleDirective: { resources: [...policy.styleSources] },
    },
  },
  // Its script is a request on every page, and on a line that ninety people share, fetching ahead costs others.
  prefetch: false,
  logger: { entrypoint: './src/site/integrations/build-log.ts' },
  // Expressive Code colours by style attributes, which a strict style-src forbids; Prism colours by classes.
  markdown: {
    syntaxHighlight: 'prism',
    // Text stays as it was written: of --previous, or "x", smart punctuation would make what no program understands.
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  // A worker loads apart what few texts need.
  vite: { worker: { format: 'es' } },
  integrations: [
    starlight({
      title: 'Known Errors',
      description: 'Paste the error, get the entry that explains and fixes it.',
      favicon: '/favicon.svg',
      head: [{ tag: 'link', attrs: { rel: 'manifest', href: `${base.replace(/\/$/, '')}/manifest.webmanifest` } }],
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      pagination: false,
      // The sidebar is our own component; Starlight's would list every entry on every page.
      sidebar: [],
      // What a page's contents are, route-data.ts says.
      tableOfContents: false,
      customCss: ['./src/styles/site.css'],
      routeMiddleware: './src/site/page/route-data.ts',
      markdown: { processedDirs: ['./content'] },
      components: {
        Banner: './src/site/now/NowBar.astro',
        Footer: './src/site/page/Footer.astro',
        Header: './src/site/page/Header.astro',
        Hero: './src/site/page/HomeTop.astro',
        MarkdownContent: './src/site/page/PageContent.astro',
        MobileMenuToggle: './src/site/page/MenuToggle.astro',
        PageSidebar: './src/site/page/OnThisPage.astro',
        PageTitle: './src/site/page/PageTitle.astro',
        Sidebar: './src/site/page/Sidebar.astro',
        ThemeProvider: './src/site/page/ThemeProvider.astro',
      },
    }),
    hostHeaders(),
    fullTextSearch(),
    leanPolicy(),
    reloadOnFaults(),
    // Last: it lists what all the others have built.
    offline(),
  ],
});
