import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';
import { guide, withProblemSections } from './guide/problem-sections.ts';

// Run after a change of the rules or of their messages; a test tells when it was forgotten.
const path = resolve(projectRoot, guide.file);
writeFileSync(path, withProblemSections(readFileSync(path, 'utf8')));
console.log(`wrote ${guide.file}`);
