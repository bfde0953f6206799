import { checkChangedSearch } from './changed-search.ts';
import type { Check } from './check.ts';
import { checkDataFiles } from './data-files.ts';
import { checkForm } from './form.ts';
import { checkLinks } from './links.ts';
import { checkLookalikes } from './lookalike.ts';
import { checkMarkdownLinks } from './markdown-links.ts';
import { checkPermalinks } from './permalinks.ts';
import { checkReceipts } from './receipts.ts';
import { checkRules } from './rules/check-rules.ts';
import { checkSecrets } from './secrets.ts';
import { checkTopics } from './topics.ts';

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  checkTopics,
  checkPermalinks,
  checkLinks,
  checkMarkdownLinks,
  checkRules,
  checkForm,
  checkSecrets,
  checkLookalikes,
  checkChangedSearch,
  checkReceipts,
  checkDataFiles,
];
