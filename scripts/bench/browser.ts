import { type Browser, chromium } from 'playwright-core';
import { tools } from '../setup/tools.ts';
import { switches, toolPath } from '../test/site.ts';

/** The browser of the tests; it trusts the certificate of that hash. */
export function openBrowser(trust?: string): Promise<Browser> {
  const args = trust === undefined ? switches : [...switches, `--ignore-certificate-errors-spki-list=${trust}`];
  return chromium.launch({ executablePath: toolPath(tools.chromium), args: [...args] });
}
