/** Pages that were fetched once: a supporter copies the same entry again and again. */
const pages = new Map<string, Promise<Document>>();

/** Fetches a page of this site, from the cache where the network is down. Throws what fetching throws. */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const page = load(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}

async function load(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
