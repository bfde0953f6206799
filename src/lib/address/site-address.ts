/** The placeholder of this site's own address in commands; the site fills it itself, so no reader has to. */
const placeholder = '<site>';

/** Fills this site's own address (`https://example.org/repo`, no slash at its end) into every text of some data. */
export function withSiteAddress<Data>(data: Data, address: string): Data {
  return fill(data, address) as Data;
}

/** The address of a site from its host and its base path. */
export function siteAddress(host: string, base: string): string {
  return new URL(base, host).href.replace(/\/$/, '');
}

function fill(value: unknown, address: string): unknown {
  if (typeof value === 'string') return value.replaceAll(placeholder, address);
  if (Array.isArray(value)) return value.map((item) => fill(item, address));
  // Dates and the like are left as they are.
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, fill(item, address)]));
}
