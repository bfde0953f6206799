import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openVocabulary } from '../data/vocabulary.ts';
import { findLookalikes } from '../find-lookalikes.ts';
import type { Language } from '../finding.ts';
import { readMarked, shownFinding } from '../read-marked.ts';
import { correct } from '../suggest/correct.ts';
import { rules } from './all.ts';
import { type Example, everyRole, type Rule } from './rule.ts';

const vocabulary = openVocabulary(readFileSync(join(import.meta.dirname, '../data/vocabulary.txt'), 'utf8'));

describe.each(rules)('rule $id', ({ id, good, bad }) => {
  it.each(textsOf(good))('finds nothing in %s %j', (lang, text) => {
    expect(findLookalikes(text, { lang, vocabulary })).toEqual([]);
  });

  it.each(textsOf(bad))('finds what is marked in %s %j, and the fix leaves nothing to find', (lang, marked) => {
    const { text, expected } = readMarked(marked);
    const findings = findLookalikes(text, { lang, vocabulary });
    expect(findings.map(shownFinding)).toEqual(expected);
    expect(findLookalikes(correct(text, findings), { lang, vocabulary })).toEqual([]);
    // Without this rule, something of it is not found or not known for what it is.
    expect(findings.map(({ rule }) => rule)).toContain(id);
  });

  it('has examples of both sorts', () => {
    expect(good.length).toBeGreaterThan(0);
    expect(bad.length).toBeGreaterThan(0);
  });
});

const ids = readdirSync(import.meta.dirname)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'all.ts' && file !== 'rule.ts')
  .map((file) => file.slice(0, -3))
  .sort();

// `npx vitest run --project unit src/lib/lookalike/rules -u` writes the list and the page anew.
it('has every file of the folder in its list', async () => {
  const imports = [
    ...ids.map((id) => `import { ${nameOf(id)} } from './${id}.ts';`),
    "import type { Rule } from './rule.ts';",
  ];
  const list = `// Made of the folder by rules.test.ts; do not edit.
${imports.sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1)).join('\n')}

/** Every rule, in the order in which they are asked. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${nameOf(id)},\n`).join('')}].sort((a, b) => a.rank - b.rank);
`;
  await expect(list).toMatchFileSnapshot('all.ts');
});

it('is explained on a page that is made of the rules', async () => {
  // Of the folder, for the list may have been written only now.
  const modules = await Promise.all(ids.map((id): Promise<Record<string, Rule>> => import(`./${id}.ts`)));
  const all = modules.flatMap((one, at) => one[nameOf(ids[at] ?? '')] ?? []).sort((a, b) => a.rank - b.rank);
  const page = `# The rules

Made of \`rules/*.ts\` by their test; do not edit. In the order in which they are asked. A mark \`⟦found→expected⟧\` says what
a rule finds and what it proposes; with nothing behind the arrow, nothing should stand there.

${all.map(section).join('\n')}`;
  await expect(page).toMatchFileSnapshot('README.md');
});

/** `short-option` → `shortOption` */
function nameOf(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function pathOf(line: string): string {
  return /'(.*)'/.exec(line)?.[1] ?? '';
}

function section({ id, what, roles, good, bad }: Rule): string {
  const examples = (title: string, list: readonly Example[]): string =>
    `${title}:\n\n${textsOf(list)
      .map(([lang, text]) => `\`\`\`${lang}\n${text}\n\`\`\`\n`)
      .join('')}`;
  return `## ${id}

${what}

Looks at: ${roles === everyRole ? 'every word' : roles.join(', ')}.

${examples('Found', bad)}
${examples('Not found', good)}`;
}

function textsOf(examples: readonly Example[]): Array<[Language, string]> {
  return examples.flatMap((example): Array<[Language, string]> => {
    if (typeof example === 'string') return [['shell', example]];
    const { shell, console, yaml, dockerfile, text } = example;
    const all: Array<[Language, string | undefined]> = [
      ['shell', shell],
      ['console', console],
      ['yaml', yaml],
      ['dockerfile', dockerfile],
      ['text', text],
    ];
    return all.flatMap(([lang, one]): Array<[Language, string]> => (one === undefined ? [] : [[lang, one]]));
  });
}
