import { watchNotice } from '../now/now.ts';
import { keepOffline } from '../offline/offline.ts';
import '../search/search-dialog.ts';
import { startEarly } from '../search/start-worker.ts';
import './theme.ts';
import { offerRecent } from '../entry/recent.ts';
import { showTold } from '../entry/told.ts';
import { isSupporter } from '../reply/choices.ts';
import { offerCopies } from '../ui/copy.ts';
import { offerToasts } from '../ui/toast.ts';
import { tellAges } from './ages.ts';
import { openTarget } from './open-target.ts';

// The one script of every page: what a page of content can do. Without it, everything still reads.
startEarly();
openTarget();
keepOffline();

/** Parts of single pages, fetched only where their element stands; so no page pays for another one's. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  'main search-box': () => import('../search/search-box.ts'),
  'ask-form': () => import('../ask/ask-form.ts'),
  'offline-control': () => import('../offline/offline-control.ts'),
  'check-box': () => import('../check/check-box.ts'),
  'support-board': () => import('../board/support-board.ts'),
  '[data-copy-all]': () => import('../topic/copy-all.ts'),
  ...(isSupporter() && { '.for-support[hidden]': () => import('../reply/for-support.ts') }),
  '[data-filter-list]': () => import('../ui/filter-list.ts'),
  '[data-nearest]': () => import('./nearest.ts'),
  '[data-zone]': () => import('../support/support-groups.ts'),
};

const needed = Object.entries(parts).flatMap(([selector, load]) => (document.querySelector(selector) ? [load] : []));

// Keys work at once. What changes the page comes after, each in a task of its own: none is long on a slow processor.
for (const step of [...needed, watchNotice, offerToasts, showTold, offerCopies, offerRecent, tellAges])
  setTimeout(step);
