import { policy } from './policy.ts';

/**
 * What a host adds to its answers. `scripts/hosting/nginx.conf` says the same in nginx's words and a test compares them; for
 * hosts that read a `_headers` file the build writes one.
 */
export const securityHeaders = {
  // The part of the policy that holds for every answer. Which scripts and styles a page may have stands in the page
  // itself, with their hashes; `frame-ancestors` counts only here.
  'Content-Security-Policy': [
    ...policy.directives.filter((directive) => !directive.startsWith('default-src')),
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Workers have no page that would carry their policy: it comes with their script, and holds beside the one above. */
export const workerPolicy = [
  "default-src 'none'",
  "connect-src 'self'",
  `script-src ${policy.scriptSources.join(' ')}`,
].join('; ');

/** Where scripts of workers lie. */
export const workerPaths = ['/_astro/*', '/pagefind/*', '/sw.js'] as const;

/** For a file with a hash in its name: its content never changes. All else is asked for anew each time, which costs a 304. */
export const immutable = 'public, max-age=31536000, immutable';
export const immutablePaths = [
  '/_astro/*',
  '/search/*',
  '/offline/pages/*',
  '/pagefind/fragment/*',
  '/pagefind/index/*',
] as const;

/** The headers as Netlify, Cloudflare Pages and others read them: https://docs.netlify.com/manage/routing/headers/ */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/$/, '');
  const rules: [string, Record<string, string>][] = [
    ['/*', securityHeaders],
    ...workerPaths.map((path): [string, Record<string, string>] => [path, { 'Content-Security-Policy': workerPolicy }]),
    ...immutablePaths.map((path): [string, Record<string, string>] => [path, { 'Cache-Control': immutable }]),
  ];
  return rules
    .flatMap(([path, headers]) => [
      prefix + path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .concat('')
    .join('\n');
}
