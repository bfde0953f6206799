import { readFileSync } from 'node:fs';
import type { PlacedFault } from '../../lib/problem/placed-fault.ts';

/** Where the check that runs beside `npm run dev` writes its faults; nothing in a build. */
export function faultsFile(): string | undefined {
  return process.env['KNOWN_ERRORS_FAULTS'];
}

/** The faults of a file of the content, by its path below the project. */
export function faultsOf(file: string | undefined): PlacedFault[] {
  const path = faultsFile();
  if (path === undefined || file === undefined) return [];
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as PlacedFault[]).filter((fault) => fault.file === file);
  } catch {
    return [];
  }
}
