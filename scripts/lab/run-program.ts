import { spawn } from 'node:child_process';

/** Runs a program to its end. Throws with the end of what it printed where it fails. */
export function runProgram(program: string, args: readonly string[]): Promise<{ output: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => failed(new Error(`${program} does not start: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) done({ output });
      else failed(new Error(`${program} ${args.slice(0, 3).join(' ')} … ended with ${code}:\n${output.slice(-2000)}`));
    });
  });
}
