import { expect, it } from 'vitest';
import { planFor, type Tool, tools } from './tools.ts';

const debian = { isRoot: true, hasApt: true };
const student = { isRoot: false, hasApt: true };
const other = { isRoot: false, hasApt: false };

it.each<[string, Tool, typeof debian, string]>([
  [
    'installs the package as root on Debian',
    tools.nginx,
    debian,
    "nginx is missing, and the tests of scripts/hosting/nginx.conf start it: installing Debian's package nginx-light with apt-get.",
  ],
  [
    'downloads what can be had without root',
    tools.chromium,
    student,
    'Chromium is missing, and the tests of the pages run in it: downloading it into its cache in your home folder (playwright-core install chromium).',
  ],
  [
    'names the package to a person without root',
    tools.shellcheck,
    student,
    'ShellCheck is missing, and the test of the catch-up scripts reads them with it. Nothing is installed without root; as root, apt-get install shellcheck.',
  ],
  [
    'names the program where there is no such package manager',
    tools.shellcheck,
    other,
    'ShellCheck is missing, and the test of the catch-up scripts reads them with it. Nothing is installed without root; install ShellCheck (https://www.shellcheck.net/), or set SHELLCHECK_PATH to it.',
  ],
])('%s, and says so first', (_, tool, machine, said) => {
  expect(planFor(tool, machine).said).toBe(said);
});
