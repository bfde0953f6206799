import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';

/**
 * A hash of the state of all files below some folders, without reading them: their names, sizes and times. The time of
 * the last change of the file's own record is among them, because the other one can be set back.
 */
export function stateOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) addState(path, hash);
  return hash.digest('hex');
}

function addState(path: string, hash: ReturnType<typeof createHash>): void {
  const state = statSync(path, { throwIfNoEntry: false, bigint: true });
  if (state?.isDirectory()) {
    hash.update(`${path}/\n`);
    for (const name of readdirSync(path).sort()) addState(`${path}/${name}`, hash);
  } else if (state) hash.update(`${path} ${state.size} ${state.mtimeNs} ${state.ctimeNs}\n`);
}
