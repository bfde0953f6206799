import { nearestPages } from '../../lib/address/nearest-pages.ts';

/** Lists below an address that leads nowhere the pages whose addresses are nearest to it. The list of all is /llms.txt. */
async function showNearest(): Promise<void> {
  const section = document.querySelector<HTMLElement>('[data-nearest]');
  const response = await fetch(section?.dataset['nearest'] ?? '');
  if (!section || !response.ok) return;
  const titles = readTitles(await response.text());
  const items = nearestPages(location.pathname, [...titles.keys()]).map((path) => {
    const link = document.createElement('a');
    link.href = path;
    link.textContent = titles.get(path) ?? path;
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
  section.querySelector('ul')?.append(...items);
  section.hidden = items.length === 0;
}

/** Path → title; what says nothing of itself has the title of its part. */
function readTitles(list: string): Map<string, string> {
  const titles = new Map<string, string>();
  let part = '';
  for (const line of list.split('\n')) {
    part = /^## (.*)/.exec(line)?.[1] ?? part;
    const [, title = '', address] = /^- \[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/.exec(line) ?? [];
    if (address === undefined || /\.(?:json|xml|txt)$/.test(address)) continue;
    const path = new URL(address, location.href).pathname.replace(/\.md$/, '/');
    titles.set(path, path.includes('/topics/') ? part : title.replace(/\\(.)/g, '$1'));
  }
  return titles;
}

// Without the list the page still leads to the search.
showNearest().catch(() => undefined);
