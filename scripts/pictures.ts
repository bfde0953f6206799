import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import sharp from 'sharp';
import { small } from './pictures/compare.ts';
import { keptPath, readmePath } from './pictures/kept.ts';
import { kinds } from './pictures/kinds.ts';
import { looks, openWindow, takePicture } from './pictures/take.ts';
import { openSite } from './test/site.ts';

// npm run pictures: takes the pictures anew that the visual test compares with, and those of the README.
/** The README's pictures: what each shows, in which window. */
const shown = [
  { name: 'home', viewport: { width: 1200, height: 800 } },
  { name: 'results', viewport: { width: 1200, height: 800 } },
  { name: 'entry', viewport: { width: 1200, height: 800 } },
  { name: 'board', viewport: { width: 1200, height: 800 } },
] as const;

const site = await openSite();
try {
  for (const look of looks) {
    const page = await openWindow(site, look, { isPinned: true });
    for (const kind of kinds) await write(keptPath(kind.name, look.name), await small(await takePicture(page, kind)));
    await page.context().close();
  }
  for (const { name, viewport } of shown) {
    const kind = kinds.find((kind) => kind.name === name);
    const page = await openWindow(site, { viewport, colorScheme: 'light' }, { isPinned: false });
    if (kind) await write(readmePath(name), await forReadme(await takePicture(page, kind)));
  }
} finally {
  await site.close();
}

async function forReadme(picture: Buffer): Promise<Buffer> {
  return sharp(picture).resize({ width: 800 }).webp({ quality: 70, effort: 6 }).toBuffer();
}

async function write(path: string, picture: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, picture);
}
