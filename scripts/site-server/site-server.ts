import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';

export type SiteServer = { readonly port: number; readonly close: () => Promise<void> };

/**
 * Serves a built site on this machine only, on 127.0.0.1 and, where the machine has it, on ::1.
 * Port 0 takes any free one. Throws what `listen` throws, EADDRINUSE above all.
 */
export async function serveSite(folder: string, port: number): Promise<SiteServer> {
  const notFound = resolve(folder, '404.html');
  const files = sirv(folder, {
    etag: true,
    // Reads the folder for each request: a build may write a new version while this one is looked at.
    dev: true,
    onNoMatch(_request, response) {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    },
  });
  const first = await listen(createServer(files), '127.0.0.1', port);
  const taken = (first.address() as AddressInfo).port;
  const servers = [first];
  try {
    servers.push(await listen(createServer(files), '::1', taken));
  } catch (error) {
    const isAbsent =
      error instanceof Error && 'code' in error && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(String(error.code));
    if (!isAbsent) {
      await close(first);
      throw error;
    }
  }
  return {
    port: taken,
    close: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

function listen(server: Server, host: string, port: number): Promise<Server> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => done(server));
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => {
    server.close(() => done());
  });
}
