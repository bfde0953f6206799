/** Where the site will live: a host, and a path on it. Both may be absent: then `npm start` serves it. */
export type Home = { readonly SITE_URL: string | undefined; readonly SITE_BASE: string | undefined };

/**
 * Reads SITE_URL and SITE_BASE; an empty one counts as absent, as CI variables that are not set come. Throws an error
 * that says what to write instead: a wrong one would build a site whose links lead nowhere.
 */
export function readHome({ SITE_URL: url = '', SITE_BASE: path = '' }: NodeJS.ProcessEnv): Home {
  const base = path === '' || path.startsWith('/') ? path : `/${path}`;
  if (url !== '') {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
      throw new Error(
        `SITE_URL is “${url}”, but must be the whole address of a host, such as https://errors.example.org`,
      );
    const { origin, pathname } = new URL(url);
    if (pathname !== '/')
      throw new Error(`SITE_URL is “${url}”, which has a path; write SITE_URL=${origin} SITE_BASE=${pathname}`);
  }
  if (/[?#\s]/.test(base)) throw new Error(`SITE_BASE is “${path}”, but must be a path, such as /known-errors`);
  return { SITE_URL: url === '' ? undefined : url, SITE_BASE: base === '' ? undefined : base };
}
