import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { usageError } from './command/usage-error.ts';
import { findings, type ReportSection } from './report/findings.ts';
import { openQuestions } from './report/questions.ts';
import { readSettings } from './report/settings.ts';
import { readContent } from './source/content.ts';
import { contentOption } from './source/content-option.ts';

const usage = `Usage: npm run -s report -- [--questions <file>] [--today <day>] [--content <folder>]

Prints as Markdown what has grown old, thin or unclear; limits stand in scripts/report/settings.yml.
  --questions <file>  what  gh issue list --label question --json number,title,createdAt,url,labels  printed;
                      - reads standard input
Exit code: 0 whatever is found, 2 on a usage error.`;

const { questions, today, content: root } = readArguments();
const sections = findings(await readContent(contentOption(root, usage)), await readSettings(), today);
if (questions !== undefined) sections.push(await readQuestions(questions));
console.log(markdown(sections));

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        questions: { type: 'string' },
        today: { type: 'string' },
        content: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const today = values.today ?? new Date().toISOString().slice(0, 10);
    if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today)))
      usageError(`--today is “${today}”, but a day is written like 2026-11-21`, usage);
    return { ...values, today };
  } catch (error) {
    return usageError(error instanceof Error ? error.message : String(error), usage);
  }
}

async function readQuestions(file: string): Promise<ReportSection> {
  try {
    return openQuestions(file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8'), today);
  } catch (error) {
    return usageError(`${file}: ${error instanceof Error ? error.message : String(error)}`, usage);
  }
}

function markdown(all: readonly ReportSection[]): string {
  const parts = all.map(({ title, advice, lines }) =>
    [`## ${title}`, lines.length === 0 ? 'None.' : `${advice}\n\n${lines.map((line) => `- ${line}`).join('\n')}`].join(
      '\n\n',
    ),
  );
  const count = all.reduce((sum, { lines }) => sum + lines.length, 0);
  return [`${count === 0 ? 'Nothing' : count} to look at on ${today}.`, ...parts].join('\n\n');
}
