/** Where something happened, as far as a paste tells. */
export type Where = {
  readonly node?: string;
  readonly user?: string;
  readonly context?: string;
  readonly namespace?: string;
};

/** More lines tell nothing new. */
const mostLines = 2000;
/** Prompts stand at the start of a line. In UTF-16 units. */
const longestStart = 200;

/**
 * Reads node, user and kubeconfig context from the prompts and options of a paste: `root@node-1:~#`,
 * `[root@node-1 ~]$`, `node-1 %`, kube-ps1's `(⎈|context:namespace)`, `--context name`, `ansible`'s `fatal: [node-1]`.
 * What is told most often wins; where nothing is told, nothing is guessed.
 */
export function guessWhere(text: string): Where {
  const votes = { node: new Map<string, number>(), user: new Map<string, number>() };
  const options: { context?: string; namespace?: string } = {};
  for (const line of firstLines(text)) {
    const start = line.slice(0, longestStart);
    const [, user, node] = prompt.exec(start) ?? [];
    if (user !== undefined && node !== undefined) {
      vote(votes.user, user);
      vote(votes.node, node);
    }
    const reported = ansible.exec(start)?.[1] ?? journal.exec(start)?.[1];
    if (reported !== undefined) vote(votes.node, reported);
    const [, context, namespace] = kubePs1.exec(start) ?? [];
    const named = contextOption.exec(start)?.[1] ?? currentContext.exec(start)?.[1] ?? context;
    if (named !== undefined) options.context = named;
    const space = namespaceOption.exec(start)?.[1] ?? namespace;
    if (space !== undefined) options.namespace = space;
  }
  const node = winner(votes.node);
  const user = winner(votes.user);
  return { ...(node !== undefined && { node }), ...(user !== undefined && { user }), ...options };
}

const prompt =
  /^(?:\([^()\s]{1,60}\) ?)*\[?([a-z_][\w-]{0,31})@([\w.-]{1,63})(?::[^\s#$%]{0,120}|[ ][^\s\]#$%]{1,120})?\]? ?[#$%](?: |$)/;
const ansible = /^(?:fatal|changed|ok|failed|unreachable|skipping): \[([\w.-]{1,63})/;
const journal = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d ([\w.-]{1,63}) [\w./-]{1,60}(?:\[\d+\])?:/;
const kubePs1 = /\(⎈ ?\|([\w.:/@-]{1,80}?)(?::([\w-]{1,63}))?\)/;
const contextOption = /(?:--context|--kube-context|use-context|config current-context:?)[ =]([\w.:/@-]{1,80})/;
const currentContext = /^(?:current-context:|Switched to context) "?([\w.:/@-]{1,80})"?/;
const namespaceOption = /(?:kubectl|helm)\b.{0,120}? (?:-n|--namespace)[ =]([a-z0-9-]{1,63})(?:\s|$)/;

function* firstLines(text: string): Iterable<string> {
  let start = 0;
  for (let count = 0; count < mostLines && start < text.length; count++) {
    const end = text.indexOf('\n', start);
    yield text.slice(start, end === -1 ? text.length : end);
    if (end === -1) return;
    start = end + 1;
  }
}

function vote(votes: Map<string, number>, name: string): void {
  votes.set(name, (votes.get(name) ?? 0) + 1);
}

function winner(votes: ReadonlyMap<string, number>): string | undefined {
  return [...votes].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
