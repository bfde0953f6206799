import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { projectRoot } from './command/project-root.ts';
import { editorFiles } from './schema/editor-files.ts';
import { readContent } from './source/content.ts';

// Run after a change of a schema or of the topics; a test tells when it was forgotten.
const { topics } = await readContent();
for (const { file, text } of editorFiles(topics.map(({ slug }) => slug))) {
  const path = resolve(projectRoot, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${file}`);
}
