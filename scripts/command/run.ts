import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { projectRoot } from './project-root.ts';

const stops = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
    // Who stops this command stops what it runs: a build that went on alone would write beside the next one.
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    for (const signal of stops) process.on(signal, stop);
    child.once('error', failed);
    child.once('close', (code) => {
      for (const signal of stops) process.off(signal, stop);
      done(code ?? 1);
    });
  });
}
