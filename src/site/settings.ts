const { REPOSITORY_URL: own, GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;

/** What differs from one home of this site to another. Read at build time only. */
export const settings = {
  /**
   * The home page of the repository whose issue forms take questions, such as https://github.com/owner/name. A build
   * on GitHub knows it; elsewhere REPOSITORY_URL names it, or write it here. Without it, /ask/ offers no issue.
   */
  repository: (own ?? (server && name ? `${server}/${name}` : undefined))?.replace(/\/$/, ''),
  /** The branch that corrections of a page are made for. */
  branch: 'main',
} as const;
