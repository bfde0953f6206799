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
  /** Debian's package. */
  readonly debian: string;
  /** Another way to get it, as a command of this project. */
  readonly download?: readonly string[];
  readonly instead: string;
};

/** Every system tool of the tests: present, else got by what the machine offers, else a failing test says what to do. */
export const tools = {
  chromium: {
    name: 'Chromium',
    places: () => [process.env['CHROME_PATH'] ?? '', chromium.executablePath()],
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debian: 'chromium',
    download: ['playwright-core', 'install', 'chromium'],
    instead: 'install Chromium or Chrome, or set CHROME_PATH to one',
  },
  shellcheck: {
    name: 'ShellCheck',
    places: () => [process.env['SHELLCHECK_PATH'] ?? ''],
    commands: ['shellcheck'],
    debian: 'shellcheck',
    instead: 'install ShellCheck (https://www.shellcheck.net/), or set SHELLCHECK_PATH to it',
  },
  nginx: {
    name: 'nginx',
    // Debian keeps it outside of the PATH of people who are not root.
    places: () => [process.env['NGINX_PATH'] ?? '', '/usr/sbin/nginx', '/usr/local/sbin/nginx'],
    commands: ['nginx'],
    debian: 'nginx-light',
    instead: 'install nginx (https://nginx.org/), or set NGINX_PATH to it',
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof tools;

/** The path of a tool, or nothing where the machine has none. */
export function findTool(tool: Tool): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => tool.commands.map((command) => resolve(folder, command)));
  return [...tool.places(), ...onPath].find((path) => path !== '' && isExecutable(path));
}

/** Gets a missing tool: Debian's package where this is root on Debian, else the tool's own download. */
export function obtainTool(tool: Tool): string | undefined {
  const found = findTool(tool);
  if (found !== undefined) return found;
  console.error(`${tool.name} is missing; trying to get it…`);
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', tool.debian], { stdio: 'ignore', env });
  }
  if (findTool(tool) === undefined && tool.download) {
    const [command = '', ...args] = tool.download;
    spawnSync(command, args, { stdio: 'ignore', timeout: 180_000, shell: process.platform === 'win32' });
  }
  return findTool(tool);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
