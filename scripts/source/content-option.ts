import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { usageError } from '../command/usage-error.ts';
import { contentRoot } from './content.ts';

/** The folder that the option --content names, or the project's own content. Anything else ends the command. */
export function contentOption(folder: string | undefined, usage: string): string {
  if (folder === undefined) return contentRoot;
  if (!isContentRoot(folder))
    usageError(`--content is “${folder}”, but there is no folder with entries/ or topics/`, usage);
  return resolve(folder);
}

/** Whether a path is a folder of entries or topics. */
export function isContentRoot(path: string): boolean {
  return ['entries', 'topics'].some((folder) => existsSync(resolve(path, folder)));
}
