import { isLocalAddress } from '../../lib/address/local.ts';
import type { Told, Written } from './matter.ts';
import { strings } from './strings.ts';

/** Tells of a reply on the clipboard: what is still to fill, what was masked, and that its link may be of no use. */
export function copiedReply({ open, masked, link }: Written & { readonly link: string }, tell: Told): void {
  const isLocal = isLocalAddress(link);
  tell(
    [
      open.length === 0 ? strings.copied : `${strings.toFill} ${open.join(', ')}`,
      ...masked,
      ...(isLocal ? [strings.localLink(new URL(link).host)] : []),
    ].join('. '),
    { isWarning: isLocal },
  );
}
