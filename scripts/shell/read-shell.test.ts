import { describe, expect, it } from 'vitest';
import { readShell } from './read-shell.ts';

describe('readShell', () => {
  it.each([
    ['echo "a', 5, 'the quote " that begins here is not closed'],
    ['docker stop $(docker ps -q', 12, 'the bracket $( that begins here is not closed'],
    ['kubectl get pods |', 18, 'behind | no command follows; write it, or remove the |'],
    ['for n in 1 2; do ssh node-$n', 28, '“for” lacks its end; write done'],
    ['docker ps; done', 11, 'nothing before done belongs to it; remove it, or put it into quotes'],
    ['cat <<EOF\nx\nEOF2', 4, 'this text needs a line EOF at its end'],
    ['cat <<EOF\nx\n  EOF', 4, 'the line EOF that ends this text is indented; write it at the start of its line'],
    ['ls \\', 3, 'the \\ at the end waits for another line; remove it'],
    ['[ -f x] && y', 6, 'the ] of a test needs a blank before it'],
  ])('says of %j', (text, offset, message) => {
    expect(readShell(text).faults).toEqual([{ offset, message }]);
  });

  it.each([
    'kubectl -n <namespace> describe pod <pod> | tail',
    'cat <<-EOF\nx\n\tEOF',
    'kubectl get nodes -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\n"}{end}\'',
    'case "$SHELL" in *zsh) echo zsh;; (*bash) echo bash;; esac',
    'grep -c <<< "a" x',
    'echo a\\\\',
    '$PSVersionTable.PSVersion.ToString()',
    'Get-Service | Where-Object { $_.Status -eq "Running" }',
  ])('takes %j', (text) => {
    expect(readShell(text).faults).toEqual([]);
  });

  it('finds commands in commands, each with its words and its place', () => {
    const { commands } = readShell('cd x && docker stop "$(docker ps -q)" > log');
    expect(commands.map(({ words, offset, writesFile }) => [words.join(' '), offset, writesFile])).toEqual([
      ['cd x', 0, false],
      ['docker stop $(docker ps -q)', 8, true],
      ['docker ps -q', 23, false],
    ]);
  });
});
