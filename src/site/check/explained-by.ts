import type { CheckFinding } from '../../lib/checker/index.ts';

/** Entries that explain a finding: the first whose kind, kind of file and message fit. */
export const explanations: ReadonlyArray<{
  readonly kind: RegExp;
  readonly looked: RegExp;
  readonly message: RegExp;
  readonly slug: string;
}> = [
  { kind: /syntax/, looked: /Kubernetes/, message: /tab/, slug: 'manifest-yaml-tabs' },
  { kind: /syntax/, looked: /YAML/, message: /tab/, slug: 'yaml-tab-cannot-start-any-token' },
  { kind: /syntax/, looked: /Ansible/, message: /./, slug: 'ansible-yaml-syntax-error' },
  { kind: /syntax|field|value/, looked: /GitLab/, message: /./, slug: 'cicd-yaml-invalid' },
  { kind: /field/, looked: /Ansible playbook/, message: /./, slug: 'ansible-not-a-valid-attribute-for-play' },
  { kind: /value/, looked: /Compose/, message: /a list/, slug: 'compose-must-be-a-list' },
  { kind: /field|value/, looked: /Compose/, message: /./, slug: 'compose-unsupported-config-option' },
  { kind: /syntax/, looked: /Dockerfile/, message: /instruction/, slug: 'dockerfile-unknown-instruction' },
  { kind: /version/, looked: /Kubernetes/, message: /./, slug: 'manifest-no-matches-for-kind' },
  { kind: /value/, looked: /Kubernetes/, message: /no kind/, slug: 'manifest-no-matches-for-kind' },
  { kind: /field|missing|value/, looked: /Kubernetes/, message: /./, slug: 'manifest-unknown-field' },
  { kind: /syntax/, looked: /Kubernetes|YAML/, message: /./, slug: 'manifest-yaml-indentation' },
  { kind: /prompt/, looked: /./, message: /./, slug: 'prompt-copied-with-command' },
  { kind: /ascii/, looked: /shell|console/, message: /capital I/, slug: 'letter-i-command-not-found' },
];

/** The slug of the entry that explains a finding. */
export function explainedBy({ kind, message }: CheckFinding, looked: string): string | undefined {
  return explanations.find((one) => one.kind.test(kind) && one.looked.test(looked) && one.message.test(message))?.slug;
}
