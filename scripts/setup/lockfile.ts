/** The parts of npm's lockfile that are read here: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
export type Lockfile = { packages: Record<string, LockedPackage> };

/** The packages of other platforms that locked packages name and the lockfile lacks, by their place in it. */
export function missingFromLockfile({ packages }: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const { optionalDependencies = {} } of Object.values(packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      const place = `node_modules/${name}`;
      const isLocked = Object.keys(packages).some((other) => other === place || other.endsWith(`/${place}`));
      const version = /^[~^]?(\d\S*)$/.exec(range)?.[1];
      const platform = platformOf(name);
      if (!isLocked && version !== undefined && platform) missing[place] = { version, optional: true, ...platform };
    }
  }
  return missing;
}

/** The platform that a package's name tells: `…-win32-x64-msvc`, `…/darwin-arm64`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.split(/[-/]/);
  const cpu = words.find((word) => cpus.has(word));
  const system = words.find((word) => systems.has(word));
  if (cpu === undefined && system === undefined) return undefined;
  return {
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(system !== undefined && { os: [system === 'windows' ? 'win32' : system] }),
    ...(words.includes('musl') && { libc: ['musl'] }),
    ...(words.includes('gnu') && system === 'linux' && { libc: ['glibc'] }),
  };
}

const cpus: ReadonlySet<string> = new Set(['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32']);
const systems: ReadonlySet<string> = new Set([
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
]);

type LockedPackage = {
  version?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
  os?: string[];
  cpu?: string[];
  libc?: string[];
};
