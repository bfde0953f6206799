import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Environment, stack } from './environment.ts';
import { runProgram } from './run-program.ts';

/** Everything that the lab keeps: layers of environments and what they were made of. */
const cacheFolder = process.env['KNOWN_ERRORS_LAB'] ?? '/var/cache/known-errors-lab';

/** Programs that mount something are ended with all that they have mounted and started. */
const ownMounts = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];

const machineFolder = resolve(import.meta.dirname, 'machine');

/** Where the layers of an environment lie, the uppermost first. Those that are missing are built: `say` tells of it. */
export async function layersOf(name: string, say: (line: string) => void): Promise<string[]> {
  const layers: string[] = [];
  let below = '';
  for (const environment of stack(name)) {
    below = hash(below, environment);
    const layer = resolve(cacheFolder, 'layers', `${environment.name}-${below}`);
    if (!existsSync(layer)) await build(environment, layer, layers, say);
    layers.unshift(layer);
  }
  return layers;
}

/** A layer is made anew when what it is made of changes, or what lies below it. */
function hash(below: string, { suite, packages, outside, build }: Environment): string {
  return createHash('sha256')
    .update(JSON.stringify([below, suite, packages, outside + build]))
    .digest('hex')
    .slice(0, 12);
}

async function build(
  environment: Environment,
  layer: string,
  below: string[],
  say: (line: string) => void,
): Promise<void> {
  const { name, suite, packages, says } = environment;
  const started = Date.now();
  say(
    `building “${name}” (${says}): ${packages.length} packages of Debian${environment.build ? ' and its own steps' : ''}`,
  );
  await mkdir(resolve(cacheFolder, 'layers'), { recursive: true });
  const begun = `${layer}.begun`;
  await remove(begun);
  if (below.length === 0) await install(begun, suite ?? 'trixie', packages);
  else await add(begun, below, environment);
  await rename(begun, layer);
  const { output } = await runProgram('du', ['-sm', layer]);
  say(`built “${name}” in ${Math.round((Date.now() - started) / 1000)} s, ${output.split('\t')[0]} MB in ${layer}`);
}

async function install(layer: string, suite: string, packages: readonly string[]): Promise<void> {
  const options = ['--variant=apt', '--mode=root', '--aptopt=Acquire::Languages "none"'];
  // In a namespace of its own: what it mounts is gone with it, also when it is broken off.
  await runProgram('unshare', [
    ...ownMounts,
    'mmdebstrap',
    ...options,
    `--include=${packages.join(',')}`,
    suite,
    layer,
  ]);
}

async function add(
  layer: string,
  below: readonly string[],
  { packages, outside, build, folder }: Environment,
): Promise<void> {
  const apt =
    packages.length === 0
      ? ''
      : `apt-get update -q\napt-get install -y -q --no-install-recommends ${packages.join(' ')}\napt-get clean\nrm -rf /var/lib/apt/lists/*\n`;
  const script = `${layer}.sh`;
  await writeFile(script, apt + build);
  const shared = `${layer}.shared`;
  await mkdir(shared, { recursive: true });
  await runProgram('cp', ['-a', `${folder}/.`, shared]);
  await runProgram('cp', [script, resolve(shared, 'layer.sh')]);
  if (outside) await runProgram('bash', ['-euo', 'pipefail', resolve(folder, 'outside.sh'), shared, cacheFolder]);
  const unshare = [...ownMounts, resolve(machineFolder, 'build.sh')];
  await runProgram('unshare', [...unshare, layer, below.join(':'), shared, '/lab/layer.sh']);
  await remove(script, shared, `${layer}.work`, `${layer}.root`);
}

/** Removes folders of the cache, and never goes into another file system that may be mounted there. */
async function remove(...paths: readonly string[]): Promise<void> {
  await runProgram('rm', ['-rf', '--one-file-system', '--', ...paths]);
}
