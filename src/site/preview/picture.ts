import { resolve } from 'node:path';
import sharp, { type Raw } from 'sharp';
import { escapeMarkup } from '../../lib/markup/escape-markup.ts';
import { previewSize } from '../../lib/preview/preview.ts';

/**
 * Source Sans 3 (SIL Open Font License 1.1, the licence lies beside it), its Latin letters: the pictures look the same
 * on every machine, also where no font is installed.
 */
const font = resolve('src/site/preview/source-sans-3-semibold-latin.ttf');

const colours = { ground: '#12161c', line: '#2b7de0', text: '#ffffff', small: '#a9d0ff' } as const;

/** The room for the large line: from below the rule to the margin of the picture. */
const mostHeight = 280;

/** Draws a preview picture as PNG: a large line, and a small one above it. */
export async function drawPicture(large: string, small: string): Promise<Buffer> {
  const { width, height } = previewSize;
  const margin = 90;
  const room = width - 2 * margin;
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${colours.ground}"/>
    <rect x="${margin}" y="270" width="160" height="8" fill="${colours.line}"/>
  </svg>`;
  return sharp(Buffer.from(ground))
    .composite([
      { ...(await drawText(small, [54], colours.small, room)), left: margin, top: 180 },
      { ...(await drawText(large, [104, 72, 48], colours.text, room)), left: margin, top: 310 },
    ])
    .png({ palette: true, colours: 16, effort: 1, dither: 0 })
    .toBuffer();
}

/** A text in the largest of these sizes in which it is no higher than the place for it. */
async function drawText(
  text: string,
  [size = 48, ...smaller]: readonly number[],
  colour: string,
  width: number,
): Promise<{ input: Buffer; raw: Raw }> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escapeMarkup(text)}</span>`,
      // The comma ends the family: its last word would be read as a weight.
      font: `Source Sans 3 SemiBold, ${size}`,
      fontfile: font,
      width,
      wrap: 'word-char',
      rgba: true,
      dpi: 72,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.height > mostHeight && smaller.length > 0) return drawText(text, smaller, colour, width);
  return { input: data, raw: { width: info.width, height: info.height, channels: info.channels } };
}
