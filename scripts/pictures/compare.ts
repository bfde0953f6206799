import sharp from 'sharp';

/** The side of a cell, in pixels of the window: smaller than a button, larger than what a machine's rendering moves. */
const cell = 12;

/** How far a cell's colour may be off, of 255. The edges of letters and a kept picture's losses stay below it. */
const tolerance = 20;

/**
 * The share of cells that may differ: a word of a text, but no part of a page. Measured on home, entry and topic: other
 * smoothing of letters and half a pixel of place change 0.1 % at most, a lost header on a phone 0.9 %, another accent
 * on an entry 1.1 %, a lost title 0.7 % and more.
 */
export const mostDifferent = 0.004;

/** A picture as it is kept: a third of its width, some kilobytes; what people see in it counts, not each letter. */
export async function small(picture: Buffer): Promise<Buffer> {
  const { width = 0 } = await sharp(picture).metadata();
  return sharp(picture)
    .resize({ width: Math.round(width / 3), kernel: 'mitchell' })
    .webp({ quality: 60, effort: 6 })
    .toBuffer();
}

/**
 * The share of cells, 0 to 1, in which a picture of a window of this size differs from a kept one. Cells are means of
 * colour, so that it does not matter how a machine smooths its letters.
 */
export async function difference(
  kept: Buffer,
  picture: Buffer,
  { width, height }: { width: number; height: number },
): Promise<number> {
  // Made as small as the kept one in the same way: what that loses is lost in both.
  const now = await small(picture);
  const [before, after] = await Promise.all([cells(kept, width, height), cells(now, width, height)]);
  let different = 0;
  for (let at = 0; at < before.length; at += 3) {
    const isOff = [0, 1, 2].some((channel) => {
      const [a = 0, b = 0] = [before[at + channel], after[at + channel]];
      return Math.abs(a - b) > tolerance;
    });
    if (isOff) different++;
  }
  return different / (before.length / 3);
}

async function cells(picture: Buffer, width: number, height: number): Promise<Buffer> {
  return sharp(picture)
    .flatten()
    .removeAlpha()
    .toColourspace('srgb')
    .resize(Math.round(width / cell), Math.round(height / cell), { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
}
