import { spawnSync } from 'node:child_process';

/** One issue that always says how something stands now. */
export type KeptIssue = {
  /** Finds it again. */
  readonly label: string;
  readonly description: string;
  readonly title: string;
  readonly body: string;
};

/** Puts a text into one issue: the open one with the label, or a new one; says which. Needs GitHub's program gh, logged in. */
export function keepIssue({ label, description, title, body }: KeptIssue): string {
  const [issue] = openIssues(label);
  if (issue) {
    gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body);
    return `Issue ${issue.number} has the report of today.`;
  }
  gh(['label', 'create', label, '--force', '--description', description]);
  return gh(['issue', 'create', '--title', title, '--label', label, '--body-file', '-'], body).trim();
}

/** Closes the open issue with a label, if there is one. */
export function closeIssue(label: string, comment: string): void {
  const [issue] = openIssues(label);
  if (issue) gh(['issue', 'close', String(issue.number), '--comment', comment]);
}

function openIssues(label: string): { number: number }[] {
  return JSON.parse(gh(['issue', 'list', '--state', 'open', '--label', label, '--limit', '1', '--json', 'number']));
}

/** What GitHub's program prints. Where it fails, the command ends and says why. */
export function gh(args: readonly string[], input = ''): string {
  return program('gh', args, input);
}

/** What a program prints that reads a text. Where it fails, the command ends and says why. */
export function program(command: string, args: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 64_000_000,
  });
  if (status === 0) return stdout;
  console.error(`${command} ${args.slice(0, 2).join(' ')} failed: ${error?.message ?? stderr.trim()}`);
  process.exit(1);
}
