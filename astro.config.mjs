import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { fullTextSearch } from './src/site/integrations/full-text-search.ts';

/** Where the site will live. A host that serves it below a path sets SITE_BASE, for example /known-errors. */
const site = process.env.SITE_URL ?? 'http://localhost:4321';
const base = process.env.SITE_BASE ?? '/';

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Expressive Code colours by style attributes, which a strict style-src forbids; Prism colours by classes.
  markdown: { syntaxHighlight: 'prism' },
  integrations: [
    starlight({
      title: 'Known Errors',
      description: 'Paste the error, get the entry that explains and fixes it.',
      favicon: '/favicon.svg',
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      pagination: false,
      // The sidebar is our own component; Starlight's would list every entry on every page.
      sidebar: [],
      tableOfContents: false,
      customCss: ['./src/styles/site.css'],
      routeMiddleware: './src/site/route-data.ts',
      markdown: { processedDirs: ['./content'] },
      components: {
        Banner: './src/site/now/NowBar.astro',
        MarkdownContent: './src/site/frame/PageContent.astro',
        PageTitle: './src/site/frame/PageTitle.astro',
        Search: './src/site/search/Search.astro',
        Sidebar: './src/site/frame/Sidebar.astro',
        SocialIcons: './src/site/frame/Nothing.astro',
        ThemeProvider: './src/site/frame/ThemeProvider.astro',
        ThemeSelect: './src/site/frame/ThemeSelect.astro',
        Footer: './src/site/frame/Nothing.astro',
      },
    }),
    fullTextSearch(),
  ],
});
