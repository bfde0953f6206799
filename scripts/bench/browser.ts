import { type Browser, chromium } from 'playwright-core';
import { tools } from '../setup/tools.ts';
import { switches, toolPath } from '../test/site.ts';

/** The browser of the tests. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: toolPath(tools.chromium), args: [...switches] });
}
