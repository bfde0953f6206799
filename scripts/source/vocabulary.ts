import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openVocabulary, type Vocabulary } from '../../src/lib/lookalike/index.ts';
import { projectRoot } from '../command/project-root.ts';

let opened: Vocabulary | undefined;

/** What the lookalike checker knows, read once. */
export function vocabulary(): Vocabulary {
  opened ??= openVocabulary(readFileSync(resolve(projectRoot, 'src/lib/lookalike/data/vocabulary.txt'), 'utf8'));
  return opened;
}
