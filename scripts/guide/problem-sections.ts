import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { report } from '../../src/lib/problem/problem.ts';
import { allRules, contentRules } from '../checks/rules/all.ts';
import { checkRules } from '../checks/rules/check-rules.ts';
import { exampleContent } from '../checks/rules/example.ts';
import { slipsExpected } from '../checks/slips/slip.ts';
import { projectRoot } from '../command/project-root.ts';
import { cli } from '../reporters/cli.ts';

/** The file whose end is made here, and the heading from which on it is. */
export const guide = { file: 'content/guides/authors.md', heading: '## Every problem, as it is printed' } as const;

/** The guide with today's sections of all rules at its end. */
export function withProblemSections(text: string): string {
  const start = text.indexOf(`\n${guide.heading}\n`);
  const own = start === -1 ? text.trimEnd() : text.slice(0, start).trimEnd();
  return `${own}\n\n${guide.heading}\n\n${intro}\n\n${sections()}\n`;
}

const intro =
  'Each line that `npm run check` prints is `file:line:column severity kind message`. An error stops the build, a\n' +
  'warning does not. `kind` is the rule that is broken; each rule, with a line as it is printed and what to do:';

function sections(): string {
  const outputs = [...expectedLines(), ...exampleLines()];
  return Object.entries(allRules)
    .map(([kind, { title, severity, fix }]) => {
      const line = outputs.find((text) => text.includes(` ${severity} ${kind} `));
      if (line === undefined)
        throw new Error(`no expected output shows the rule ${kind}; give it a bad fixture or an example`);
      return `### ${kind}\n\n${escapeWords(`${title} (${severity}). ${fix}`)}\n\n\`\`\`text\n${line}\n\`\`\``;
    })
    .join('\n\n');
}

/** What the tests of the check compare its output with; their folders are shown as if they were the content. */
function expectedLines(): string[] {
  const folders = ['bad', 'search', 'made'].map((name) =>
    readFileSync(resolve(projectRoot, `scripts/checks/fixtures/${name}.expected.txt`), 'utf8').replaceAll(
      `scripts/checks/fixtures/${name}/`,
      'content/',
    ),
  );
  return [...folders, slipsExpected().replace(/^(?=[^#\n])/gm, 'content/')].flatMap((text) => text.split('\n'));
}

/** What is printed of the examples that rules carry themselves. */
function exampleLines(): string[] {
  const problems = contentRules.flatMap((rule) => [...checkRules(exampleContent(rule))]);
  return cli(problems.map((problem) => report(problem, allRules)));
}

/** A <word> in a sentence would be HTML. */
function escapeWords(text: string): string {
  return text.replace(/(?<!`)(\S*<[a-z-]+>\S*?)(?=[.,;:]?(?:\s|$))/g, '`$1`');
}
