import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';
import { derivedFiles } from './generate/derived-files.ts';
import { readContent } from './source/content.ts';

// Run after a change of a topic, a schema or a rule; a test tells when it was forgotten.
for (const { file, text } of derivedFiles(await readContent())) {
  const path = resolve(projectRoot, file);
  if (isAsWritten(path, text)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}

function isAsWritten(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
