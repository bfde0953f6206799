import { checkChangedSearch } from './changed-search.ts';
import type { Check } from './check.ts';
import { checkDataFiles } from './data-files.ts';
import { checkEntryRules } from './entry-rules/check-entry-rules.ts';
import { checkForm } from './form.ts';
import { checkLinks } from './links.ts';
import { checkLookalikes } from './lookalike.ts';
import { checkMarkdownLinks } from './markdown-links.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkRawHtml } from './raw-html.ts';
import { checkRepeats } from './repeats.ts';
import { checkSecrets } from './secrets.ts';
import { checkSlugs } from './slugs.ts';
import { checkTopics } from './topics.ts';

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  checkTopics,
  checkSlugs,
  checkPermalinks,
  checkLinks,
  checkMarkdownLinks,
  checkRawHtml,
  checkEntryRules,
  checkForm,
  checkSecrets,
  checkLookalikes,
  checkChangedSearch,
  checkRepeats,
  checkDataFiles,
];
