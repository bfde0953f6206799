import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { projectRoot } from '../command/project-root.ts';
import { findTool, type Tool, tools } from '../setup/tools.ts';
import { serveSite } from '../site-server/site-server.ts';

/** A built site that is served, and a browser to look at it. */
export type OpenSite = {
  readonly url: string;
  readonly browser: Browser;
  /**
   * A new page in a context of its own; what goes wrong in it is collected in `faults`. The worker that keeps the site
   * offline stays out, unless a test asks for it with `serviceWorkers: 'allow'`.
   */
  readonly page: (options?: BrowserContextOptions) => Promise<SitePage>;
  /** Takes the network away: nothing answers at the site's address any more. */
  readonly stop: () => Promise<void>;
  /** Serves at the same address again, another folder where one is given. */
  readonly serve: (folder?: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type SitePage = Page & { readonly faults: string[] };

/** Chromium's switches for tests: no display, no sandbox for root, no calls of its own to any host. */
export const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves a built site on a free port and starts Chromium. Throws with what to do where either is missing. */
export async function openSite(folder: string = resolve(projectRoot, 'dist')): Promise<OpenSite> {
  if (!existsSync(resolve(folder, 'index.html')))
    throw new Error('The site is not built; run npm run build (npm test does).');
  let server = await serveSite(folder, 0);
  const browser = await chromium.launch({ executablePath: toolPath(tools.chromium), args: switches });
  const { port } = server;
  const url = `http://localhost:${port}`;
  return {
    url,
    browser,
    page: async (options = {}) => {
      const context = await browser.newContext({ baseURL: url, serviceWorkers: 'block', ...options });
      // As patient as the tests themselves: see vitest.config.ts.
      context.setDefaultTimeout(60_000);
      return watchFaults(await context.newPage());
    },
    stop: () => server.close(),
    serve: async (other = folder) => {
      await server.close();
      server = await serveSite(other, port);
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** The path of a tool that a test cannot do without. */
export function toolPath(tool: Tool): string {
  const path = findTool(tool);
  if (path === undefined)
    throw new Error(`${tool.name} is missing: ${tool.instead}. On Debian: apt-get install ${tool.debian}`);
  return path;
}

/** Collects console errors and warnings, script errors and failed requests: a page that works has none. */
function watchFaults(page: Page): SitePage {
  const faults: string[] = [];
  page.on('console', (message) => {
    const isOurs = ['error', 'warning'].includes(message.type()) && !message.text().includes('blocked by Playwright');
    if (isOurs) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // A page that is left cancels what it was still loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`request: ${request.url()}`);
  });
  return Object.assign(page, { faults });
}
