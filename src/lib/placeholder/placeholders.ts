import { nearest } from '../problem/nearest.ts';

/**
 * The one list of placeholders: what may vary in a symptom (it matches there) and what a reader fills in
 * a command (the page offers a field there).
 *
 * `match` is the source of a regular expression without capturing groups and without anchors;
 * it must match `example`. `meaning` completes the sentence "<name> is …".
 */
// biome-ignore format: one placeholder a line
export const placeholders = {
  address: { match: String.raw`\S+`, example: 'https://10.0.0.10:6443', meaning: 'an address with scheme and port' },
  args: { match: String.raw`.+?`, example: '--all-namespaces -o wide', meaning: 'arguments as you typed them' },
  branch: { match: String.raw`[\w./#@-]+`, example: 'main', meaning: 'a Git branch' },
  chart: { match: String.raw`[\w./:@-]+`, example: 'ingress-nginx', meaning: 'a Helm chart' },
  collection: { match: String.raw`[\w-]+\.[\w-]+`, example: 'community.docker', meaning: 'an Ansible collection' },
  command: { match: String.raw`[\w./+-]+`, example: 'kubectl', meaning: 'a program' },
  configmap: { match: String.raw`[\w.-]+`, example: 'app-config', meaning: 'a ConfigMap' },
  container: { match: String.raw`[\w.-]+`, example: 'web', meaning: 'a container' },
  context: { match: String.raw`[\w.:/@-]+`, example: 'kubernetes-admin@cluster.local', meaning: 'a kubeconfig context' },
  count: { match: String.raw`\d+`, example: '3', meaning: 'a number of things' },
  date: { match: String.raw`[\w:., +/-]+?`, example: '2026-11-21T09:15:00Z', meaning: 'a date or time' },
  deployment: { match: String.raw`[\w.-]+`, example: 'web', meaning: 'a Deployment' },
  device: { match: String.raw`(?:/dev/)?[\w./-]+`, example: '/dev/sdb', meaning: 'a disk or partition' },
  duration: { match: String.raw`[\d.]+ ?[a-zµ]+(?:[\d.]+[a-z]+)*`, example: '3m0s', meaning: 'a length of time' },
  field: { match: String.raw`[\w.[\]/"-]+`, example: 'spec.selector', meaning: 'a field of a manifest' },
  file: { match: String.raw`[^\s"'<>:]+`, example: 'deployment.yaml', meaning: 'a file name' },
  fingerprint: { match: String.raw`[\w:+/=-]+`, example: 'SHA256:2fZ1bqYxkKQ9mJmU7m3v0o4l8s6d5f4g3h2j1k0l9m8', meaning: 'a key fingerprint' },
  group: { match: String.raw`[\w.-]+`, example: 'kube_control_plane', meaning: 'a group' },
  host: { match: String.raw`[\w.:@-]+`, example: 'node-1.example.com', meaning: 'a host name or address' },
  id: { match: String.raw`[\w.:@/-]+`, example: '9f2c1a7b3d4e', meaning: 'an identifier' },
  image: { match: String.raw`[\w.:/@-]+`, example: 'nginx:1.27', meaning: 'an image with its tag' },
  ingress: { match: String.raw`[\w./-]+`, example: 'web', meaning: 'an Ingress' },
  ip: { match: String.raw`(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+)`, example: '10.0.0.10', meaning: 'an IP address' },
  job: { match: String.raw`[\w.-]+`, example: 'migrate', meaning: 'a Job or CI job' },
  key: { match: String.raw`[\w./ -]+?`, example: 'password', meaning: 'a key' },
  kind: { match: String.raw`[A-Za-z]+`, example: 'Deployment', meaning: 'a kind of Kubernetes object' },
  label: { match: String.raw`[\w./=:-]+`, example: 'app=web', meaning: 'a label' },
  line: { match: String.raw`\d+`, example: '12', meaning: 'a line number' },
  message: { match: String.raw`.+?`, example: 'exit status 1', meaning: 'a text that differs each time' },
  module: { match: String.raw`[\w.-]+`, example: 'community.docker.docker_image', meaning: 'a module' },
  mon: { match: String.raw`[\w.,-]+`, example: 'mon-a', meaning: 'a Ceph monitor' },
  name: { match: String.raw`[\w.:@/-]+`, example: 'web', meaning: 'a name' },
  namespace: { match: String.raw`[\w-]+`, example: 'demo', meaning: 'a namespace' },
  network: { match: String.raw`[\w./-]+`, example: 'app_default', meaning: 'a network' },
  node: { match: String.raw`[\w.-]+`, example: 'node-1', meaning: 'a node' },
  number: { match: String.raw`-?\d+(?:[.,]\d+)*`, example: '137', meaning: 'a number' },
  option: { match: String.raw`[\w=./-]+`, example: '--wait', meaning: 'an option' },
  osd: { match: String.raw`(?:osd\.)?\d+`, example: '2', meaning: 'the number of a Ceph OSD' },
  package: { match: String.raw`[\w.+:~-]+`, example: 'docker-ce', meaning: 'a package' },
  path: { match: String.raw`[^\s"'<>]+`, example: '/etc/kubernetes/admin.conf', meaning: 'a path' },
  percent: { match: String.raw`\d+(?:\.\d+)?`, example: '33.333', meaning: 'a number in percent' },
  pg: { match: String.raw`\d+\.[0-9a-f]+`, example: '2.1f', meaning: 'a placement group' },
  pid: { match: String.raw`\d+`, example: '4711', meaning: 'the number of a process' },
  pod: { match: String.raw`[\w./-]+`, example: 'web-6f7d9c5b8-x2x7k', meaning: 'a pod' },
  pool: { match: String.raw`[\w.-]+`, example: 'rbd', meaning: 'a Ceph pool' },
  port: { match: String.raw`\d{1,5}`, example: '8080', meaning: 'a port' },
  project: { match: String.raw`[\w./-]+`, example: 'group/app', meaning: 'a project' },
  pv: { match: String.raw`[\w.-]+`, example: 'pvc-0a1b2c3d-1111-2222-3333-444455556666', meaning: 'a volume' },
  pvc: { match: String.raw`[\w./-]+`, example: 'data', meaning: 'a PersistentVolumeClaim' },
  quantity: { match: String.raw`\d+(?:\.\d+)? ?(?:[numkKMGTPE]i?[bB]?)?`, example: '512Mi', meaning: 'an amount of memory, disk or CPU' },
  registry: { match: String.raw`[\w.:-]+`, example: 'registry.example.com', meaning: 'a registry' },
  release: { match: String.raw`[\w.-]+`, example: 'web', meaning: 'a Helm release' },
  repo: { match: String.raw`[\w./:@-]+`, example: 'bitnami', meaning: 'a repository' },
  resource: { match: String.raw`[\w./-]+`, example: 'deployments.apps', meaning: 'a resource' },
  revision: { match: String.raw`\d+`, example: '3', meaning: 'a revision' },
  role: { match: String.raw`[\w./-]+`, example: 'common', meaning: 'a role' },
  secret: { match: String.raw`[\w./-]+`, example: 'db-password', meaning: 'a Secret' },
  service: { match: String.raw`[\w./-]+`, example: 'web', meaning: 'a service' },
  serviceaccount: { match: String.raw`[\w.:/-]+`, example: 'default', meaning: 'a service account' },
  site: { match: String.raw`https?://[\w.:/@-]+`, example: 'https://known-errors.example', meaning: "this site's address" },
  storageclass: { match: String.raw`[\w.-]+`, example: 'standard', meaning: 'a StorageClass' },
  tag: { match: String.raw`[\w.-]+`, example: '1.27', meaning: 'a tag' },
  task: { match: String.raw`.+?`, example: 'Install packages', meaning: 'the name of a task' },
  token: { match: String.raw`[\w.-]+`, example: 'abcdef', meaning: 'a token' },
  url: { match: String.raw`\S+?`, example: 'https://registry.example.com/v2/', meaning: 'a web address' },
  user: { match: String.raw`[\w.:@-]+`, example: 'student', meaning: 'a login name' },
  value: { match: String.raw`.+?`, example: 'true', meaning: 'a value' },
  variable: { match: String.raw`[\w.]+`, example: 'app_port', meaning: 'a variable' },
  verb: { match: String.raw`[a-z]+`, example: 'list', meaning: 'what was to be done' },
  version: { match: String.raw`v?\d[\w.+-]*`, example: '1.34.1', meaning: 'a version' },
  volume: { match: String.raw`[\w./-]+`, example: 'data', meaning: 'a volume' },
} as const satisfies Record<string, Placeholder>;

/** Words that tools really print in angle brackets; no placeholder takes their names. */
const literals: ReadonlySet<string> = new Set([
  'body',
  'center',
  'h1',
  'head',
  'hr',
  'html',
  'invalid',
  'nil',
  'none',
  'pending',
  'scalar',
  'title',
  'unknown',
  'unset',
]);

export type PlaceholderName = keyof typeof placeholders;

/** A piece of a text with placeholders: literal text, or a placeholder of the list. `offset` is in UTF-16 units. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly offset: number }
  | { readonly kind: 'placeholder'; readonly name: PlaceholderName; readonly text: string; readonly offset: number };

/** Whether `name` stands on the list. */
function isPlaceholder(name: string): name is PlaceholderName {
  return Object.hasOwn(placeholders, name);
}

const bracketed = /<([a-z][a-z0-9-]*)>/g;

/**
 * Splits a symptom or a command at its placeholders. A `<word>` that is not on the list is literal text,
 * so the segments' texts joined give the input back.
 */
export function segments(text: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const hit of text.matchAll(bracketed)) {
    const name = hit[1] ?? '';
    if (!isPlaceholder(name)) continue;
    if (hit.index > end) found.push({ kind: 'text', text: text.slice(end, hit.index), offset: end });
    found.push({ kind: 'placeholder', name, text: hit[0], offset: hit.index });
    end = hit.index + hit[0].length;
  }
  if (end < text.length) found.push({ kind: 'text', text: text.slice(end), offset: end });
  return found;
}

/**
 * Each `<word>` of a text that is neither a placeholder nor known to be printed by a tool, with its offset in
 * UTF-16 units.
 */
export function unknownPlaceholders(text: string): { name: string; offset: number }[] {
  return [...text.matchAll(bracketed)]
    .map((hit) => ({ name: hit[1] ?? '', offset: hit.index }))
    .filter(({ name }) => !isPlaceholder(name) && !literals.has(name));
}

/** The placeholder that a text was meant to be, such as `YOUR_NAMESPACE`, `podname` or `namespce`. */
export function meantPlaceholder(text: string): PlaceholderName | undefined {
  const words = text
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => !/^(?:your|my|the|name)?$/.test(word));
  const joined = words.join('');
  const known = [
    text.toLowerCase().replace(/[^a-z]/g, ''),
    words.join('-'),
    joined,
    joined.replace(/(?<=.)name$/, ''),
    ...words.toReversed(),
  ].find(isPlaceholder);
  return (
    known ??
    (nearest(
      joined,
      Object.keys(placeholders).filter((name) => name.length > 4),
    ) as PlaceholderName | undefined)
  );
}

type Placeholder = { readonly match: string; readonly example: string; readonly meaning: string };
