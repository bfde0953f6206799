import type { Meant } from '../data/vocabulary.ts';
import { isOpenSsl, toDigits } from './formats.ts';
import { align } from './skeleton.ts';

/** API versions and image tags: `apps/vl`, `vlbeta1`, `nginx:l.27`. */
export function mendVersion(word: string, sure: boolean): (Meant & { name: string }) | undefined {
  const api = /^((?:[a-z][\w.-]*\/)?v)([0-9lI|i])((?:alpha|beta)([0-9lI|i]))?$/.exec(word);
  if (api !== null && /[lI|i]$|[lI|i](?:alpha|beta)/.test(word)) {
    const mended = `${api[1]}${digits(api[2] ?? '')}${api[3] === undefined ? '' : `${api[3].slice(0, -1)}${digits(api[4] ?? '')}`}`;
    if (mended !== word && (sure || word.includes('/') || api[3] !== undefined))
      return { word: mended, edits: align(word, mended) ?? [], name: 'an API version' };
  }
  return undefined;
}

function digits(text: string): string {
  return text.replace(/[lI|i]/g, '1').replace(/[oO]/g, '0');
}

/**
 * `S432` behind a host's colon: up to five digits, of which two at least are true ones; or `8O`.
 *
 * @param before what stands before it in the word; behind a name or an address, a letter may also end it
 */
export function mendPort(piece: string, before: string): (Meant & { name: string }) | undefined {
  if (!/^[0-9OoliI|SBZ]{2,5}$/.test(piece) || !/[OoliI|SBZ]/.test(piece)) return undefined;
  if ((piece.match(/\d/g)?.length ?? 0) < Math.min(2, piece.length - 1)) return undefined;
  // `0B` is a size, `10:11:12Z` is a time.
  if (/^\dB$/.test(piece) || /(?:^|[^.\d])\d\d:$/.test(before)) return undefined;
  if (/[ZSB]$/.test(piece) && (!/(?:[a-z)}\]>]\d*|\d+\.\d+\.\d+):$/.test(before) || /T\d\d:|:\d\d:$/.test(before)))
    return undefined;
  const mended = toDigits(piece);
  return { word: mended, edits: align(piece, mended) ?? [], name: 'a port' };
}

/** `l.27`, `v1.l4.2`, `1.25.O-alpine`: dotted numbers with at least one real digit. */
export function mendTag(piece: string, before: string, sure = false): (Meant & { name: string }) | undefined {
  if (!/^v?[0-9OolI|iSBZ]+(?:\.[0-9OolI|iSBZ]+)+$/.test(piece) || !/\d/.test(piece) || !/[OolI|iSBZ]/.test(piece))
    return undefined;
  if (/\d\||\|\d/.test(piece) || isOpenSsl(piece)) return undefined;
  // A unit or the letter of a time zone: `1.1B`, `12.605Z`.
  if (!sure && /\d[BZ]$/.test(piece) && !/[a-z]:$/.test(before)) return undefined;
  const mended = toDigits(piece);
  return { word: mended, edits: align(piece, mended) ?? [], name: 'a version' };
}
