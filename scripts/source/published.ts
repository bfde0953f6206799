import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { branchPoint } from './changed.ts';
import { formerlyIn } from './content.ts';

/** What git knows of earlier versions of a content folder: the slugs that had an address, and the list of them. */
export type Published = {
  /** Each slug with the path of its entry below the folder; nothing for a former name. */
  readonly slugs: ReadonlyMap<string, string | undefined>;
  /** The lines of `permalinks.txt`. */
  readonly listed: ReadonlySet<string>;
};

/**
 * What was published before the work in hand: on the main branch where that left it, and at the last tag. Nothing
 * where the folder is in no git repository; `shallow` where the clone holds too little of the history to tell.
 */
export async function published(root: string): Promise<Published | 'shallow' | undefined> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: root, maxBuffer: 64_000_000 })).stdout;
  const quiet = (...args: string[]) => git(...args).catch(() => '');
  if ((await quiet('rev-parse', '--is-inside-work-tree')).trim() !== 'true') return undefined;
  const base = await branchPoint(git);
  const head = (await quiet('rev-parse', '--verify', '-q', 'HEAD')).trim();
  const tag = (await quiet('describe', '--tags', '--abbrev=0')).trim();
  // On the main branch itself the last change is compared with the one before it.
  const before = base === head || base === 'HEAD' ? (await quiet('rev-parse', '--verify', '-q', 'HEAD^1')).trim() : '';
  if (before === '' && tag === '' && (await quiet('rev-parse', '--is-shallow-repository')).trim() === 'true')
    if (base === head || base === 'HEAD') return 'shallow';

  const slugs = new Map<string, string | undefined>();
  const listed = new Set<string>();
  for (const commit of new Set([base, before, tag].filter(Boolean))) {
    for (const path of (await quiet('ls-tree', '-r', '-z', '--name-only', commit, '--', 'entries')).split('\0')) {
      const slug = /^entries\/[^/]+\/([^/]+)\.md$/.exec(path)?.[1];
      if (slug !== undefined) slugs.set(slug, path);
    }
    const former = await quiet('grep', '-h', '-A20', '^formerly:', commit, '--', 'entries');
    for (const group of former.split(/^(?=formerly:)/m))
      for (const slug of formerlyIn(group)) if (!slugs.has(slug)) slugs.set(slug, undefined);
    const list = await quiet('show', `${commit}:./permalinks.txt`);
    for (const line of list.split('\n')) if (/^[a-z0-9]/.test(line)) listed.add(line.trim());
  }
  return { slugs, listed };
}
