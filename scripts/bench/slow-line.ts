import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export type SlowLine = { readonly url: string; readonly close: () => Promise<void> };

/**
 * A bad line in front of a server on this machine: each connection and each request waits for `delay` milliseconds, and
 * all answers together get `bitsPerSecond`. The browser's own emulation would leave out the requests of workers, which
 * are half of a first answer.
 */
export async function slowLine(target: string, bitsPerSecond: number, delay: number): Promise<SlowLine> {
  const { protocol, hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let free = 0;
  /** When the line has carried so many bytes more. */
  const carried = async (bytes: number) => {
    free = Math.max(free, performance.now()) + (bytes * 8000) / bitsPerSecond;
    await wait(free - performance.now());
  };
  const server = createServer(async (near) => {
    open.add(near);
    near.on('error', () => near.destroy());
    near.pause();
    await wait(delay);
    const far = connect(Number(port), hostname);
    open.add(far);
    far.on('error', () => near.destroy());
    near.on('close', () => far.destroy());
    void relay(near, far, () => wait(delay));
    void relay(far, near, carried);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `${protocol}//localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** In small pieces, so that connections share the line. */
async function relay(from: Socket, to: Socket, pause: (bytes: number) => Promise<unknown>): Promise<void> {
  try {
    for await (const part of from) {
      const bytes = part as Buffer;
      for (let at = 0; at < bytes.length; at += 1400) {
        const piece = bytes.subarray(at, at + 1400);
        await pause(piece.length);
        to.write(piece);
      }
    }
    to.end();
  } catch {
    to.destroy();
  }
}
