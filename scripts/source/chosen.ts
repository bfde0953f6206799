import { realpathSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** A file or folder as it is named, and where it really lies: either may lead through a symbolic link. */
type Place = { readonly named: string; readonly real: string };

/** Whether a file is one of those that are named, or lies in one of the folders. */
export function choose(paths: readonly string[]): (file: string) => boolean {
  const chosen = paths.map(placeOf);
  return (file) => {
    const place = placeOf(file);
    return chosen.some((choice) => holds(choice, place));
  };
}

/** Whether something of a content folder lies at a path: the path lies in the folder, or above it. */
export function isOf(root: string, path: string): boolean {
  const [folder, place] = [placeOf(root), placeOf(path)];
  return path !== '' && (holds(folder, place) || holds(place, folder));
}

function holds(folder: Place, { named, real }: Place): boolean {
  return isWithin(folder.named, named) || isWithin(folder.real, real);
}

function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function placeOf(path: string): Place {
  const named = resolve(path);
  try {
    return { named, real: realpathSync(named) };
  } catch {
    // A link that leads nowhere is told by the check.
    return { named, real: named };
  }
}
