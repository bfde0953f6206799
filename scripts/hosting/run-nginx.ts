import { execFile, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { projectRoot } from '../command/project-root.ts';
import { findTool, tools } from '../setup/tools.ts';

/** One answer: its path, its status, and its bytes with the headers. */
type Sent = { readonly path: string; readonly status: number; readonly bytes: number };

export type RunningNginx = {
  readonly url: string;
  /** What was sent since the last call, oldest first. */
  readonly sent: () => Promise<readonly Sent[]>;
  /** Whether it has the module that sends ready-made brotli files. */
  readonly hasBrotli: boolean;
  /** The hash by which Chromium can be told to trust the certificate; without that it keeps nothing in its cache. */
  readonly trust: string | undefined;
  readonly close: () => Promise<void>;
};

/** Debian's place for the module of libnginx-mod-http-brotli-static. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const mimeTypes = '/etc/nginx/mime.types';

/**
 * Starts nginx on a free port of 127.0.0.1 with `scripts/hosting/nginx.conf`; only the lines that an owner sets are changed.
 * Throws with what nginx said where it does not start. `isSecure` gives it a certificate of its own and HTTP/2, as
 * public hosts have them; for that it needs OpenSSL.
 */
export async function runNginx(root: string, { isSecure = false } = {}): Promise<RunningNginx> {
  const nginx = findTool(tools.nginx);
  if (nginx === undefined) throw new Error(`nginx is missing: ${tools.nginx.instead}`);
  const folder = await mkdtemp(resolve(tmpdir(), 'known-errors-nginx-'));
  // Its workers run as another user when it is started by root.
  await chmod(folder, 0o755);
  const port = await freePort();
  const hasBrotli = existsSync(brotliModule);
  await writeFile(resolve(folder, 'site.conf'), await siteConfig(root, port, hasBrotli, isSecure ? folder : undefined));
  const trust = isSecure ? await makeCertificate(folder) : undefined;
  await writeFile(resolve(folder, 'nginx.conf'), mainConfig(folder, hasBrotli));
  const child = spawn(nginx, ['-e', resolve(folder, 'error.log'), '-c', resolve(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const url = `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`;
  const log = resolve(folder, 'access.log');
  let read = 0;
  const sent = async () => {
    const lines = (await readFile(log, 'utf8')).split('\n').slice(0, -1);
    const fresh = lines.slice(read);
    read = lines.length;
    return fresh.map((line): Sent => {
      const [bytes = 0, status = 0] = line.split(' ', 2).map(Number);
      return { bytes, status, path: line.split(' ').slice(2).join(' ') };
    });
  };
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    if (await answers(port)) return { url, hasBrotli, trust, sent, close };
    await wait(50);
  }
  await close();
  throw new Error(`nginx does not start: ${said}`);
}

async function siteConfig(root: string, port: number, hasBrotli: boolean, keys: string | undefined): Promise<string> {
  const secure = `ssl http2;\n    ssl_certificate ${keys}/certificate.pem;\n    ssl_certificate_key ${keys}/key.pem`;
  const text = await readFile(resolve(projectRoot, 'scripts/hosting/nginx.conf'), 'utf8');
  return text
    .replace('listen 80;', `listen 127.0.0.1:${port}${keys === undefined ? '' : ` ${secure}`};`)
    .replace('    listen [::]:80;\n', '')
    .replace('server_name known-errors.example.org;', 'server_name localhost;')
    .replace('root /var/www/known-errors;', `root ${root};`)
    .replace(hasBrotli ? '' : '    brotli_static on;\n', '');
}

function mainConfig(folder: string, hasBrotli: boolean): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${hasBrotli ? `load_module ${brotliModule};\n` : ''}daemon off;
${process.getuid?.() === 0 ? 'user root;\n' : ''}pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
worker_processes 1;
events { worker_connections 1024; }
http {
  ${existsSync(mimeTypes) ? `include ${mimeTypes};` : ''}
  default_type application/octet-stream;
  log_format sent '$bytes_sent $status $request_uri';
  access_log ${folder}/access.log sent;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;
}

/** For the browser of the bench only; gives the hash of its key. */
async function makeCertificate(folder: string): Promise<string> {
  const files = ['-keyout', resolve(folder, 'key.pem'), '-out', resolve(folder, 'certificate.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  await promisify(execFile)('openssl', ['req', ...kind, '-subj', '/CN=localhost', ...files]);
  const { publicKey } = new X509Certificate(await readFile(resolve(folder, 'certificate.pem')));
  return createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');
}

/** Whether something listens there. */
function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
