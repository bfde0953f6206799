import { fieldList } from '../../src/lib/entry/fields/index.ts';

/** A snippet as VS Code reads it: https://code.visualstudio.com/docs/editing/userdefinedsnippets */
type Snippet = {
  readonly scope: 'markdown';
  readonly prefix: string;
  readonly description: string;
  readonly isFileTemplate?: true;
  readonly body: readonly string[];
};

/** The snippets for entries: a new one with the fields that declare how they stand in it, and pieces of one. */
export function entrySnippets(topics: readonly string[]): Readonly<Record<string, Snippet>> {
  const fields = fieldList.flatMap(([, { snippet }]) => (snippet === undefined ? [] : [snippet]));
  return {
    'A known error': {
      scope: 'markdown',
      prefix: 'entry',
      description: 'A new entry with every field that it needs',
      isFileTemplate: true,
      body: numbered(['---', ...fields, '---', '', why, ''], topics),
    },
    'A command as a step': {
      scope: 'markdown',
      prefix: 'run',
      description: 'A command of a fix or a shortcut, with what it does',
      body: numbered(['- run: {{command}}', '  note: {{What it does.}}']),
    },
    'Steps that exclude each other': {
      scope: 'markdown',
      prefix: 'either',
      description: 'A step of a fix or a shortcut that depends on something',
      body: numbered([
        '- either:',
        '    - when: {{Ceph runs in Rook}}',
        '      steps:',
        '        - run: {{command}}',
        '    - when: {{cephadm manages Ceph}}',
        '      steps:',
        '        - run: {{command}}',
      ]),
    },
    'How to make sure of the cause': {
      scope: 'markdown',
      prefix: 'confirm',
      description: 'A command that only reads, and what it shows if this is the cause',
      body: numbered(['confirm:', '  run: {{command}}', '  expect: {{a part of what it prints}}']),
    },
    'An exception to the lookalike check': {
      scope: 'markdown',
      prefix: 'allow',
      description: 'Characters that stand there on purpose',
      body: numbered(['allow:', '  - text: {{kubectI}}', '    why: {{the entry shows this slip}}']),
    },
  };
}

const why = '{{Why it happens, how to tell it from its neighbours, how to avoid it.}}';

/** Numbers the places to type over in their order, as `${1:text}`; that of the topics is a choice. */
function numbered(lines: readonly string[], topics: readonly string[] = []): string[] {
  let number = 0;
  const text = lines.join('\n').replace(/\{\{(.*?)\}\}/g, (_, hint: string) => {
    number++;
    if (hint === 'topics') return `\${${number}|${topics.toSorted().join(',')}|}`;
    return hint === '' ? `\${${number}}` : `\${${number}:${hint}}`;
  });
  return text.split('\n');
}
