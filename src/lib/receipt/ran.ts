import type { Receipt } from './receipt.ts';

/** When an entry's fix was run, and with what: “2026-11-30 with ansible-core 2.21.5 and OpenSSH 10.0p2”. */
export function ranText({ on, tools }: Pick<Receipt, 'on' | 'tools'>): string {
  const named = Object.entries(tools).map(([tool, version]) => `${tool} ${version}`);
  const last = named.at(-1) ?? '';
  return `${on} with ${named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${last}` : last}`;
}
