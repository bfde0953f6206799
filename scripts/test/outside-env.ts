/**
 * The environment of a program that a test starts, as if no test had started it. Vitest puts what `import.meta.env` holds
 * into the environment, and a build that finds DEV and BASE_URL there is one for development at the root.
 */
export function outsideEnv(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofTests.has(name) && !name.startsWith('VITEST'));
  return Object.fromEntries(own);
}

const ofTests: ReadonlySet<string> = new Set([
  'BASE_URL',
  'DEV',
  'GITHUB_ACTIONS',
  'MODE',
  'NODE_ENV',
  'PROD',
  'SSR',
  'TEST',
]);
