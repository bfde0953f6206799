import { describe, expect, it } from 'vitest';
import { checkShell } from './check-shell.ts';

describe('checkShell', () => {
  it.each([
    ['echo "a', 5],
    ['docker stop $(docker ps -q', 12],
    ['kubectl get pods |', 17],
    ['for n in 1 2; do ssh node-$n', 0],
    ['docker ps; done', 11],
    ['cat <<EOF\nx\nEOF2', 4],
    ['cat <<EOF\nx\n  EOF', 14],
    ['ls \\', 3],
    ['[ -f x] && y', 6],
  ])('finds where %j is broken', (text, offset) => {
    expect(checkShell(text, false).map(({ start }) => start)).toEqual([offset]);
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
    expect(checkShell(text, false)).toEqual([]);
  });
});
