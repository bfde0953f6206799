import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

const options = {
  // The frame around it is half of a page's tags, and an eighth of Pagefind's time when it reads them.
  rootSelector: 'main',
  // Identifiers keep these characters; a "." would join the ends of sentences to the next word.
  includeCharacters: '_-/:@',
  writePlayground: false,
};

/** Builds Pagefind's index of the pages after the site: the full-text search below the symptom matches. */
export function fullTextSearch(): AstroIntegration {
  return {
    name: 'full-text-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const path = fileURLToPath(dir);
        try {
          const { index } = settled(await createIndex(options));
          if (!index) throw new Error('Pagefind gave no index');
          const { page_count: pages } = settled(await index.addDirectory({ path }));
          settled(await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) }));
          logger.info(`${pages} pages in the full-text index`);
        } finally {
          await close();
        }
      },
    },
  };
}

/** Pagefind reports failures in its answers instead of throwing. */
function settled<Answer extends { errors: string[] }>(answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
}
