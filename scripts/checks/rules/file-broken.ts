import type { Problem } from '../../../src/lib/checker/index.ts';
import { checkDockerfile, checkYaml, embeddedIn } from '../../../src/lib/checker/parts.ts';
import { publishedCode } from '../../source/commands.ts';
import { allSchemas } from '../../source/schemas.ts';
import { vocabulary } from '../../source/vocabulary.ts';
import type { ContentRule } from './rule.ts';

const schemas = await allSchemas();

/** Manifests and other files: in fences that name their language, and in here-documents of commands. */
export const fileBroken: ContentRule = {
  id: 'file-broken',
  severity: 'error',
  title: 'A manifest or another file that its program refuses',
  fix: 'Write it as the message says; what shows a mistake on purpose stands in a fence of the language text.',
  bad: [{ body: '\n```yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  nmae: web\n```\n' }],
  *check({ files }) {
    for (const file of files)
      for (const { text, lang, offsets } of publishedCode(file))
        for (const { start, length, message } of problemsIn(text, lang)) {
          const at = offsets();
          const offset = at[start] ?? file.frontMatter.yamlOffset;
          yield { file: file.path, position: file.lines.at(offset, (at[start + length] ?? offset) - offset), message };
        }
  },
};

function problemsIn(text: string, lang: string | undefined): Problem[] {
  if (lang === 'yaml') return [...checkYaml(text, schemas, vocabulary()).problems];
  if (lang === 'dockerfile') return checkDockerfile(text);
  if (lang !== 'shell') return [];
  return embeddedIn(text)
    .filter(({ text: body }) => /^(?:apiVersion|services):/m.test(body))
    .flatMap(({ text: body, start }) =>
      checkYaml(body, schemas, vocabulary()).problems.map((problem) => ({ ...problem, start: problem.start + start })),
    );
}
