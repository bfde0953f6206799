import { describe, expect, it } from 'vitest';
import { readCase, typed } from './case.ts';

const text = `# environment: shell
# with: [OpenSSH]
# fields: { host: node-1, port: 22 }

## prepare
systemctl stop ssh

## provoke
ssh node-1

## fix 2
cat > a <<'EOF'
one
EOF
`;

describe('a case', () => {
  it('is a header, YAML in comments, and named parts', () => {
    const own = readCase(text, 'workplace', 'ssh-connection-refused');
    expect(own).toMatchObject({ environment: 'shell', prepare: 'systemctl stop ssh', provoke: [['ssh node-1']] });
    expect(own.fields).toEqual({ host: 'node-1', port: '22' });
    expect(own.done.get('fix 2')).toEqual(["cat > a <<'EOF'\none\nEOF"]);
  });

  it.each([
    ['nothing that provokes', text.replace('## provoke', '## verify'), 'no part “## provoke”'],
    ['a part that there is not', text.replace('## fix 2', '## fixed'), '“## fixed”'],
    ['an unknown key', text.replace('# fields', '# felds'), 'felds'],
    ['a command without an end', text.replace(/^EOF$/m, ''), 'does not end'],
  ])('is refused with %s', (_what, bad, reason) => {
    expect(() => readCase(bad, 'workplace', 'x')).toThrow(reason);
  });
});

describe('typed', () => {
  it('gives each command whole, whatever its lines', () => {
    expect(typed('# a note\ncd a\n\nfor i in 1 2; do\n  echo $i\ndone\necho a \\\n  b\n')).toEqual([
      'cd a',
      'for i in 1 2; do\n  echo $i\ndone',
      'echo a \\\n  b',
    ]);
  });
});
