import { Agent, get } from 'node:http';
import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';
import { journey } from './journey.ts';
import { serveDist } from './serve-dist.ts';
import { number, table } from './table.ts';

const requests = 10_000;
const connections = 200;
const students = 90;

/** Asks nginx for everything on the built site at once, and adds up what a whole course downloads. */
export async function benchLoad(): Promise<void> {
  const site = await serveDist(resolve(projectRoot, 'dist'));
  try {
    await storm(
      site.url,
      site.files.filter((file) => file !== '_headers'),
    );
    const steps = await journey(site);
    const total = steps.reduce((sum, { bytes }) => sum + bytes, 0);
    console.log(
      `\nWhat one student downloads in the first hour, as nginx sent it (${site.hasBrotli ? 'brotli' : 'gzip'})`,
    );
    console.log(
      table(
        ['step', 'requests', 'KB', `MB for ${students}`],
        [...steps, { step: 'together', requests: steps.reduce((sum, one) => sum + one.requests, 0), bytes: total }].map(
          ({ step, requests: count, bytes }) => [
            step,
            number(count),
            number(bytes / 1000, 1),
            number((students * bytes) / 1e6, 1),
          ],
        ),
      ),
    );
    const rate = (students * total * 8) / 3600 / 1e6;
    console.log(
      `The whole course in the first hour: ${number((students * total) / 1e6, 1)} MB, ${number(rate, 2)} Mbit/s.`,
    );
  } finally {
    await site.close();
  }
}

/** Every file in turn, from many connections that stay open; any other answer than 200 counts as an error. */
async function storm(url: string, files: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const errors = new Map<string, number>();
  let next = 0;
  let bytes = 0;
  const started = performance.now();
  const one = async () => {
    for (let at = next++; at < requests; at = next++) {
      const path = (files[at % files.length] ?? '').replace(/(^|\/)index\.html$/, '$1');
      const begin = performance.now();
      try {
        const got = await download(`${url}/${encodeURI(path)}`, agent);
        bytes += got;
        times.push(performance.now() - begin);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        errors.set(reason, (errors.get(reason) ?? 0) + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, one));
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const share = (part: number) => number(times[Math.floor(part * (times.length - 1))] ?? 0);
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  console.log(
    table(
      ['requests', 'connections', 'errors', 'seconds', 'a second', 'MB', 'p50 ms', 'p99 ms'],
      [
        [
          number(requests),
          number(connections),
          number(failed),
          number(seconds, 1),
          number(times.length / seconds),
          number(bytes / 1e6, 1),
          share(0.5),
          share(0.99),
        ],
      ],
    ),
  );
  for (const [reason, count] of errors) console.log(`${count} × ${reason}`);
  if (failed > 0) process.exitCode = 1;
}

function download(url: string, agent: Agent): Promise<number> {
  return new Promise((done, failed) => {
    const call = get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.once('error', failed);
      response.once('end', () =>
        response.statusCode === 200
          ? done(bytes)
          : failed(new Error(`${response.statusCode} for ${new URL(url).pathname}`)),
      );
    });
    call.once('error', failed);
  });
}
