import { stringify } from 'yaml';
import type { PlainStep } from '../../src/lib/step/step.ts';
import { plainSteps } from '../../src/lib/step/step-groups.ts';
import type { GeneratedEntry } from './generate.ts';

/** An entry as plain Markdown, as it would be written for a set-up without any code of ours: the same words and commands. */
export function plainPage({ slug, data, body }: GeneratedEntry): string {
  const { title, symptom, hint, fix, verify, catchUp, related, sources } = data;
  const parts = [
    `---\n${stringify({ title, slug: `e/${slug}`, url: `/e/${slug}/` })}---`,
    '## You see',
    ...symptom.map((text) => fence('text', text)),
    Object.values(data.asks).flat().join('. '),
    `## Think first\n\n${escaped(hint)}`,
    '## Fix',
    ...plainSteps(fix).map(stepText),
    '## It worked if',
    'run' in verify ? fence('sh', verify.run) : escaped(verify.do),
    fence('text', verify.expect),
    '## Catch up',
    ...(catchUp === 'topic' ? ['Take the shortcut of the whole topic.'] : plainSteps(catchUp).map(stepText)),
    `## Why\n\n${body.trim()}`,
    '## Often confused with',
    related.map((name) => `- [${name}](/e/${name}/)`).join('\n'),
    '## Sources',
    sources.map((source) => `- <${source}>`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function stepText(step: PlainStep): string {
  if (typeof step === 'string') return escaped(step);
  return [...(step.note === undefined ? [] : [escaped(step.note)]), fence('sh', step.run)].join('\n\n');
}

const fence = (language: string, text: string): string => `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;

/** A sentence's `<` would begin markup. */
const escaped = (text: string): string => text.replaceAll('<', '&lt;');
