import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Fetches one package from the npm registry into a folder, without installing it or running anything of it.
 *
 * @param name package name, with an exact version so that two runs give the same words
 * @returns where its files are, and what its manifest says
 */
export function fetchPackage(name: string, version: string, folder: string): FetchedPackage {
  const into = join(folder, name.replace(/[@/]/g, '_'));
  mkdirSync(into, { recursive: true });
  const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', into, `${name}@${version}`], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const archive = printed.trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', join(into, archive), '-C', into]);
  const manifest = JSON.parse(readFileSync(join(into, 'package', 'package.json'), 'utf8')) as { license?: string };
  return { name, version, folder: join(into, 'package'), license: manifest.license ?? 'unknown' };
}

export interface FetchedPackage {
  name: string;
  version: string;
  folder: string;
  license: string;
}
