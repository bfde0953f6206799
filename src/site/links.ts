/** The address of a path of this site below its base: `/e/x/` is `/<repo>/e/x/` on GitHub Pages. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** Pages of ours that are no content. */
export const boardPath = '/support/board/';
