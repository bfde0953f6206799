import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Environment, stack } from './environment.ts';
import { runProgram } from './run-program.ts';

/** Everything that the lab keeps: layers of environments and what they were made of. */
export const cacheFolder = process.env['KNOWN_ERRORS_LAB'] ?? '/var/cache/known-errors-lab';

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
function hash(below: string, { suite, packages, build }: Environment): string {
  return createHash('sha256')
    .update(JSON.stringify([below, suite, packages, build]))
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
  await rm(begun, { recursive: true, force: true });
  if (below.length === 0) await install(begun, suite ?? 'trixie', packages);
  else await add(begun, below, environment);
  await rename(begun, layer);
  const { output } = await runProgram('du', ['-sm', layer]);
  say(`built “${name}” in ${Math.round((Date.now() - started) / 1000)} s, ${output.split('\t')[0]} MB in ${layer}`);
}

async function install(layer: string, suite: string, packages: readonly string[]): Promise<void> {
  const options = ['--variant=apt', '--mode=root', '--aptopt=Acquire::Languages "none"'];
  await runProgram('mmdebstrap', [...options, `--include=${packages.join(',')}`, suite, layer]);
}

async function add(layer: string, below: readonly string[], { packages, build, folder }: Environment): Promise<void> {
  const apt =
    packages.length === 0
      ? ''
      : `apt-get update -q\napt-get install -y -q --no-install-recommends ${packages.join(' ')}\napt-get clean\nrm -rf /var/lib/apt/lists/*\n`;
  const downloads = resolve(cacheFolder, 'downloads');
  await mkdir(downloads, { recursive: true });
  const script = `${layer}.sh`;
  await writeFile(script, apt + build);
  const shared = `${layer}.shared`;
  await mkdir(shared, { recursive: true });
  await runProgram('cp', ['-a', `${folder}/.`, shared]);
  await runProgram('cp', [script, resolve(shared, 'layer.sh')]);
  const unshare = ['--mount', '--fork', '--', resolve(machineFolder, 'build.sh')];
  await runProgram('unshare', [...unshare, layer, below.join(':'), shared, '/lab/layer.sh']);
  await Promise.all(
    [script, shared, `${layer}.work`, `${layer}.root`].map((path) => rm(path, { recursive: true, force: true })),
  );
}
