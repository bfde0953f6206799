/** Ends the command because it was called wrongly: says why, shows how, exits with 2. */
export function usageError(reason: string, usage: string): never {
  console.error(`${reason}\n\n${usage}`);
  process.exit(2);
}
