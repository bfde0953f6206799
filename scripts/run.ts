import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** The project's folder. */
export const projectRoot = resolve(import.meta.dirname, '..');

/** Runs one of the project's commands with its output shown; gives its exit code. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        PATH: `${resolve(projectRoot, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        ...env,
      },
      shell: process.platform === 'win32',
    });
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}
