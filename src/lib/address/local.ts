/**
 * Whether an address leads to the reader's own computer or network, so that a link to it is of no use to others:
 * `localhost`, a private IP address (RFC 1918, RFC 4193, link-local), a name without a dot or in `.local`.
 */
export function isLocalAddress(address: string): boolean {
  const { hostname } = new URL(address);
  const name = hostname.replace(/^\[|\]$/g, '');
  if (name.includes(':')) return /^(?:::1?$|f[cd]|fe[89ab])/i.test(name);
  if (/^\d+(?:\.\d+){3}$/.test(name)) return /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./.test(name);
  return !name.includes('.') || /\.(?:localhost|local|internal|lan|home|test)$/.test(name);
}
