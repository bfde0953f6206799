/** https://wicg.github.io/netinfo/ ; browsers without it tell nothing, and are taken to have a good line. */
type NetworkInformation = { readonly saveData?: boolean; readonly effectiveType?: string };

/** Whether the reader's browser saves data, or is on a line where half a megabyte takes minutes. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: NetworkInformation };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}
