import { parseArgs } from 'node:util';
import { usageError } from '../command/usage-error.ts';

/** Reads `--sizes 200,1000`; ends the command where it is wrong. */
export function sizesOption(args: readonly string[], usage: string, standard: readonly number[]): readonly number[] {
  const text = readSizes(args, usage);
  if (text === undefined) return standard;
  const sizes = text.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1 || size > 100_000))
    usageError(`--sizes is “${text}”, but sizes are numbers of entries, like 200,1000`, usage);
  return sizes.toSorted((a, b) => a - b);
}

function readSizes(args: readonly string[], usage: string): string | undefined {
  try {
    return parseArgs({ args: [...args], options: { sizes: { type: 'string' } } }).values.sizes;
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}
