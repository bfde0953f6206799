import { entryPath } from '../../lib/address/url.ts';
import type { MatchResult } from '../../lib/symptom/types.ts';
import type { Confirmations } from './confirmations.ts';
import { element } from './element.ts';
import { strings } from './strings.ts';

/** One of several causes of a status: the line that tells it from the others, what it is, and how to make sure. */
export function causeItem({ entry, title, symptom }: MatchResult, base: string): HTMLLIElement {
  const link = element('a', '');
  link.href = base.replace(/\/$/, '') + entryPath(entry);
  if (symptom !== undefined) link.append(element('code', '', symptom), ' ');
  link.append(element('strong', '', title));
  const item = element('li', 'other');
  item.dataset['cause'] = entry;
  item.append(link);
  return item;
}

/** Adds to causes that are shown how to make sure of each; they stand without it where it cannot be loaded. */
export async function addConfirmations(list: Element, address: string): Promise<void> {
  loaded ??= load(address);
  const all = await loaded;
  for (const item of list.querySelectorAll<HTMLElement>('[data-cause]:not(:has(.sure))')) {
    const [run, expect] = all[item.dataset['cause'] ?? ''] ?? [];
    if (run === undefined || expect === undefined) continue;
    const sure = element('small', 'sure', `${strings.sure} `);
    sure.append(element('code', '', run), ` ${strings.sureShows} `, element('code', '', expect));
    item.append(sure);
  }
}

let loaded: Promise<Confirmations> | undefined;

async function load(address: string): Promise<Confirmations> {
  try {
    const response = await fetch(address);
    if (response.ok) return (await response.json()) as Confirmations;
  } catch {
    // The network may come back.
  }
  loaded = undefined;
  return {};
}
