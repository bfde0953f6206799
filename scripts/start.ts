import { resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';
import { run } from './command/run.ts';
import { usageError } from './command/usage-error.ts';
import { serveSite } from './site-server/site-server.ts';

const usage =
  'Usage: npm start\n\nBuilds the site and serves it on http://localhost:4321/. PORT=8080 npm start takes another port.';

const port = readPort(process.env['PORT'] ?? '4321');
// A taken port is told before the build, not after it.
await (await serve()).close();
// Its own address stands in commands to copy.
const code = await run('node', ['scripts/build.ts'], {
  SITE_URL: process.env['SITE_URL'] || `http://localhost:${port}`,
});
if (code !== 0) process.exit(code);
await serve();
console.log(`The site is at http://localhost:${port}/ (Ctrl+C ends it)`);

async function serve() {
  try {
    return await serveSite(resolve(projectRoot, 'dist'), port);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (reason === 'EADDRINUSE')
      console.error(`Port ${port} is taken by another program. Take another one: PORT=${port + 1} npm start`);
    else if (reason === 'EACCES')
      console.error(`Port ${port} needs special rights. Take one above 1023: PORT=4321 npm start`);
    else console.error(`The site cannot be served on port ${port}: ${reason}`);
    process.exit(1);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    usageError(`PORT is “${text}”, but a port is a number from 1 to 65535`, usage);
  return port;
}
