import { resolve } from 'node:path';
import { projectRoot } from '../command/project-root.ts';

/** Where the picture of a kind of page in a window is kept. */
export function keptPath(kind: string, look: string): string {
  return resolve(projectRoot, 'scripts/pictures/kept', `${kind}-${look}.webp`);
}

/** Where the pictures of the README lie. */
export function readmePath(name: string): string {
  return resolve(projectRoot, '.github', `${name}.webp`);
}
