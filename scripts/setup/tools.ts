import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { chromium } from 'playwright-core';

/** A program that tests need and npm does not bring. */
export type Tool = {
  readonly name: string;
  /** Where it may be, besides the PATH. */
  readonly places: () => readonly string[];
  readonly commands: readonly string[];
  /** What needs it, as a sentence's second half. */
  readonly reason: string;
  /** Debian's package. */
  readonly debian: string;
  /** Another way to get it, as a command of this project, and where that puts it. */
  readonly download?: { readonly command: readonly string[]; readonly into: string };
  readonly instead: string;
};

/** Every system tool of the tests. One that is missing and cannot be got is told by a failing test. */
export const tools = {
  chromium: {
    name: 'Chromium',
    places: () => [process.env['CHROME_PATH'] ?? '', chromium.executablePath()],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    reason: 'the tests of the pages run in it',
    debian: 'chromium',
    download: { command: ['playwright-core', 'install', 'chromium'], into: 'its cache in your home folder' },
    instead: 'install Chromium or Chrome, or set CHROME_PATH to one',
  },
  shellcheck: {
    name: 'ShellCheck',
    places: () => [process.env['SHELLCHECK_PATH'] ?? ''],
    commands: ['shellcheck'],
    reason: 'the test of the catch-up scripts reads them with it',
    debian: 'shellcheck',
    instead: 'install ShellCheck (https://www.shellcheck.net/), or set SHELLCHECK_PATH to it',
  },
  nginx: {
    name: 'nginx',
    // Debian keeps it outside of the PATH of people who are not root.
    places: () => [process.env['NGINX_PATH'] ?? '', '/usr/sbin/nginx', '/usr/local/sbin/nginx'],
    commands: ['nginx'],
    reason: 'the tests of scripts/hosting/nginx.conf start it',
    debian: 'nginx-light',
    instead: 'install nginx (https://nginx.org/), or set NGINX_PATH to it',
  },
} as const satisfies Record<string, Tool>;

/** What the lab needs. Only root can run it, so elsewhere its cases are left out and nothing is missing. */
export const labTools = {
  mmdebstrap: {
    name: 'mmdebstrap',
    places: () => [],
    commands: ['mmdebstrap'],
    reason: 'the lab makes its machines with it, and two of its cases are run',
    debian: 'mmdebstrap',
    instead: 'the lab runs on Debian and Ubuntu, as root',
  },
} as const satisfies Record<string, Tool>;

/** The path of a tool, or nothing where the machine has none. */
export function findTool(tool: Tool): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => tool.commands.map((command) => resolve(folder, command)));
  return [...tool.places(), ...onPath].find((path) => path !== '' && isExecutable(path));
}

/** What a machine offers to get a tool by. */
export type Machine = { readonly isRoot: boolean; readonly hasApt: boolean };

/** How a missing tool will be got; `said` tells it, and why, before anything is installed. */
export type Plan = {
  readonly way: 'apt' | 'download' | 'none';
  readonly said: string;
};

/** Debian's package where this is root on Debian, else the tool's own download, else what a person has to do. */
export function planFor({ name, reason, debian, download, instead }: Tool, { isRoot, hasApt }: Machine): Plan {
  const missing = `${name} is missing, and ${reason}`;
  if (isRoot && hasApt) return { way: 'apt', said: `${missing}: installing Debian's package ${debian} with apt-get.` };
  if (download)
    return {
      way: 'download',
      said: `${missing}: downloading it into ${download.into} (${download.command.join(' ')}).`,
    };
  const how = hasApt ? `as root, apt-get install ${debian}` : instead;
  return { way: 'none', said: `${missing}. Nothing is installed without root; ${how}.` };
}

/** Gets the tools that are missing, after it has told of each what it will install and why. */
export function obtainTools(wanted: readonly Tool[]): void {
  const machine = { isRoot: process.getuid?.() === 0, hasApt: existsSync('/usr/bin/apt-get') };
  const plans = wanted
    .filter((tool) => findTool(tool) === undefined)
    .map((tool) => ({ tool, plan: planFor(tool, machine) }));
  for (const { plan } of plans) console.error(plan.said);
  const packages = plans.flatMap(({ tool, plan }) => (plan.way === 'apt' ? [tool.debian] : []));
  const aptSaid = packages.length > 0 ? installPackages(packages) : '';
  for (const { tool, plan } of plans) {
    if (plan.way === 'none') continue;
    const said = plan.way === 'download' ? download(tool) : aptSaid;
    if (findTool(tool) === undefined)
      console.error(`${tool.name} was not installed${said && ` (${said})`}: ${tool.instead}.`);
  }
}

/** Says why it did not work, in the installer's own words; nothing where it did. */
function installPackages(packages: readonly string[]): string {
  runQuietly('apt-get', ['update', '-qq']);
  return runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function download({ download }: Tool): string {
  const [command = '', ...args] = download?.command ?? [];
  return runQuietly(command, args);
}

/** The last line of a command that failed in which it names an error. */
function runQuietly(command: string, args: readonly string[]): string {
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return '';
  const lines = stderr.split('\n').map((line) => line.trim());
  return error?.message ?? lines.findLast((line) => /^(?:E|Error):/.test(line)) ?? '';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
