import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { compressFiles } from '../hosting/compress-files.ts';
import { filesOf } from '../hosting/files-of.ts';
import { type RunningNginx, runNginx } from '../hosting/run-nginx.ts';

/** A built site behind nginx as the README tells to set it up: compressed files beside the others. */
export async function serveDist(
  dist: string,
  options: { isSecure?: boolean; isCompressed?: (file: string) => boolean } = {},
): Promise<RunningNginx & { readonly files: readonly string[] }> {
  const files: string[] = await filesOf(dist).catch(() => []);
  if (!files.includes('index.html')) throw new Error(`there is no built site in ${dist}; run npm run build`);
  const root = await mkdtemp(resolve(tmpdir(), 'known-errors-served-'));
  await cp(dist, root, { recursive: true });
  await compressFiles(root, options.isCompressed ? files.filter(options.isCompressed) : files);
  const nginx = await runNginx(root, options);
  const close = async () => {
    await nginx.close();
    await rm(root, { recursive: true, force: true });
  };
  return { ...nginx, files, close };
}
