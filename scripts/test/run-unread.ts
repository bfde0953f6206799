import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { projectRoot } from '../command/project-root.ts';

/** Runs a command whose output nobody reads, as `… | head -1` leaves it: how it ends, and what it says of that. */
export async function runUnread(
  script: string,
  args: readonly string[],
  input: string,
): Promise<{ code: number | null; errors: string }> {
  const child = spawn(process.execPath, [script, ...args], { cwd: projectRoot });
  child.stdout.destroy();
  const ended = once(child, 'close');
  // The command may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const errors = await text(child.stderr);
  const [code] = await ended;
  return { code, errors };
}
