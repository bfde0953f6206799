import type { Check } from './check.ts';
import { checkDataFiles } from './data-files.ts';
import { checkForm } from './form.ts';
import { checkLinks } from './links.ts';
import { checkLookalikes } from './lookalike.ts';
import { checkMarkdownLinks } from './markdown-links.ts';
import { checkSlugs } from './slugs.ts';
import { checkText } from './text.ts';
import { checkTopics } from './topics.ts';

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [
  checkTopics,
  checkSlugs,
  checkLinks,
  checkMarkdownLinks,
  checkText,
  checkForm,
  checkLookalikes,
  checkDataFiles,
];
