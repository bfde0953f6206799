/** A file that the worker keeps: its address below the site's base and what its content must be. */
export type KeptFile = {
  readonly url: string;
  /** As in the `integrity` attribute; absent where its name says as much. */
  readonly digest?: string;
};

/** What the build tells the worker about one version of the site. */
export type OfflineFiles = {
  /** Changes with anything below. */
  readonly version: string;
  /** Fetched before the version counts as kept: nothing of a version is served before all of it is there. */
  readonly first: readonly KeptFile[];
  /** The file of the parts that all packs share, and each pack's file with the paths of its pages. */
  readonly frame: string;
  readonly packs: Readonly<Record<string, readonly string[]>>;
  /** Kept when somebody visits them, or all at once when the reader asks for it. */
  readonly later: readonly KeptFile[];
  /** Whether every page of the site is in a pack or in `later`; above the limit of entries they are not. */
  readonly isWhole: boolean;
  /** What a host adds to its answers, and the worker to its own. */
  readonly headers: Readonly<Record<string, string>>;
};

/** Whether a file's name changes with its content, so that any version's copy of it is the right one. */
export function isImmutable(path: string): boolean {
  return /^(?:_astro|search|offline\/pages)\/|^pagefind\/(?:fragment|index)\/|\.pf_meta$/.test(path);
}
