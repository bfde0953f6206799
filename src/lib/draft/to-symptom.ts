import type { PlaceholderName } from '../placeholder/placeholders.ts';
import { isKeptName, isWellKnownHost, keptPorts, kindPlaceholders, topDomains } from './well-known.ts';

/**
 * Proposes a symptom for a line that a tool printed: what stands in front of the message (time, log level, host) is cut
 * off, what differs from case to case becomes a placeholder, and what tells this error from others stays. The author has
 * the last word.
 */
export function toSymptom(line: string): string {
  let text = cutPrefix(line.trim().slice(0, longest));
  for (const [pattern, replace] of rules) text = text.replace(pattern, replace);
  return text.replace(/\s+/g, ' ').trim();
}

/** No line that tells an error needs more characters; the rest of it differs anyway. */
const longest = 1000;

type Replace = (whole: string, ...groups: string[]) => string;
type Rule = readonly [pattern: RegExp, replace: Replace];

/** In order: each looks at what the ones before have left. A `<placeholder>` is never looked into. */
const rules: readonly Rule[] = [
  // Addresses of pages first, as they hold everything else.
  [/\b(?:https?|tcp|oci):\/\/[^\s"'<>,)\]]*[^\s"'<>,.;:)\]]/g, url],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?(?: UTC)?/g, () => '<date>'],
  [/\b\d{4}-\d\d-\d\d\b/g, () => '<date>'],
  [/\bsha256:[0-9a-f]{12,64}\b/g, () => 'sha256:<id>'],
  [/\bSHA256:[\w+/]{20,}=*/g, () => '<fingerprint>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, () => '<id>'],
  [/\b0x[0-9a-f]{4,16}\b/g, () => '<id>'],
  [/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{12,64}\b/g, () => '<id>'],
  // What the word before a quoted name says: namespace "demo", pods "web-1", image "nginx:1.27".
  [/\b([A-Za-z][\w.]*)([ :=]{1,2}|: +)(["'`“])([^"'`“”<>\s]{1,200})(["'`”])/g, quotedName],
  [/\b([a-z]+(?:\.[a-z][a-z0-9.]*)?)\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?)(?=[\s"',:)]|$)/g, objectName],
  [/\b(container)(=)([\w.-]+)( pod=)([\w.-]+)/g, (_, a, b, _c, d) => `${a}${b}<container>${d}<pod>`],
  [/\b([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)_([a-z0-9-]+)\(([0-9a-f-]{36}|<id>)\)/g, () => '<pod>_<namespace>(<id>)'],
  // A ReplicaSet's or DaemonSet's suffix: web-6f7d9c5b8-x2x7k; Kubernetes writes them without vowels.
  [/\b[a-z][a-z0-9.-]*-[bcdfghjklmnpqrstvwxz2456789]{8,10}-[bcdfghjklmnpqrstvwxz2456789]{5}\b/g, () => '<pod>'],
  [/(?<![\w.:/])(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2})?(?::(\d{2,5}))?(?![\w.])/g, address],
  [/(?<![\w/])\[(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}\](?::(\d{2,5}))?/gi, address],
  [/\bosd\.\d+\b/g, () => 'osd.<osd>'],
  [/\bpg \d+\.[0-9a-f]+\b/g, () => 'pg <pg>'],
  [/\b[\w.-]+@[\w-]+(?:\.[\w-]+)+\b/g, () => '<user>@<host>'],
  [/(?<![\w./:@<-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/[\w./-]+(?::[\w.-]+)?(?![\w>])/gi, image],
  [/\b(image|pull|push|pulling|pushing) ([a-z0-9][\w./-]*:[\w][\w.-]*)(?=[\s:,]|$)/g, (_, word) => `${word} <image>`],
  [/(?<![\w./@<-])((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,}))(?::(\d{2,5}))?(?![\w./>-])/g, host],
  [
    /(?<![\w.<:>~-])(?:~|\/(?:home|root|tmp|Users|builds|mnt|srv|opt|workspace|var\/folders))(?:\/[\w.@+-]+)+/g,
    () => '<path>',
  ],
  [/\b[A-Z]:\\(?:[\w. -]+\\)*[\w. -]+/g, () => '<path>'],
  [/\b(line|строка) \d+/gi, (_, word) => `${word} <line>`],
  [/\b(column|col|char|character|offset) \d+/gi, (_, word) => `${word} <number>`],
  [/\b(pid|process)([ =:]{1,2})\d+/gi, (_, word, gap) => `${word}${gap}<pid>`],
  [/\b(uid|gid)([ =:]{1,2})\d+/gi, (_, word, gap) => `${word}${gap}<number>`],
  [/\b(?:\d+h)?(?:\d+m)?\d+(?:\.\d+)?(?:ms|µs|s)\b/g, () => '<duration>'],
  [/\b\d+(?:\.\d+)?(?:[KMGT]i|[kMGT]B|[KMGT]iB)\b/g, () => '<quantity>'],
  [/\b\d+(?:\.\d+)?%/g, () => '<percent>%'],
  [/(?<![\w.:<-])\d{5,}(?![\w.>-])/g, () => '<number>'],
];

/** What loggers, `kubectl describe` and Compose print in front of a message. */
function cutPrefix(line: string): string {
  let text = line;
  for (let before = ''; before !== text; ) {
    before = text;
    for (const prefix of prefixes) text = text.replace(prefix, '');
  }
  // A line that is a prefix and nothing else stays as it is.
  return text.trim() === '' ? line : text;
}

const prefixes: readonly RegExp[] = [
  // klog: E1122 01:18:29.123456    1234 pod_workers.go:1301]
  /^[IWEF]\d{4} \d\d:\d\d:\d\d\.\d+\s+\d+ [\w.-]+:\d+\] /,
  // Times at the start, in brackets or not.
  /^[[(]?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?[\])]?[:,]? +/,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d+)?\]? +/,
  // syslog: Nov 22 01:18:29 node-1 kubelet[1234]:
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]+ [\w./@-]+(?:\[\d+\])?: /,
  // An event of kubectl describe: Warning  Failed  3s (x2 over 18s)  kubelet  …
  /^(?:Normal|Warning)\s{1,20}[A-Z]\w+\s{1,20}(?:<\w+>|[\dsmhd]+)(?: \(x\d+ over [\dsmhd]+\))?\s{1,20}[\w./-]+(?:, [\w./-]+)?\s{1,20}/,
  // docker compose logs: web-1  | …
  /^[\w.-]+-\d+\s{1,20}\| /,
  // logfmt: time="2026-11-22T01:18:29Z" level=error msg=…
  /^(?:level=)?(?:"?time"?=\S+ )?level=(?:error|warning|warn|fatal) (?=msg=)/,
];

/** Keeps what is the same for everybody: the scheme, known hosts and ports, the paths of a registry. */
function url(whole: string): string {
  const [, scheme = '', user = '', host = '', port, path = ''] =
    /^(\w+:\/\/)((?:[^@/]*@)?)(\[[^\]]*\]|[^/:]*)(?::(\d+))?(.*)$/s.exec(whole) ?? [];
  const isRegistry = /^\/v[12](?:\/|$)/.test(path);
  const isKnown = isWellKnownHost(host) || !/[.:]/.test(host);
  const shownHost =
    isKnown || isLoopback(host) ? host : /^[\d.]+$|^\[/.test(host) ? '<ip>' : isRegistry ? '<registry>' : '<host>';
  const shownPort = port === undefined ? '' : `:${portOf(port)}`;
  const isKept = path.length < 2 || (isWellKnownHost(host) && host !== 'localhost');
  const shownPath = isKept ? path : isRegistry ? registryPath(path) : serverPath(path);
  return `${scheme}${user === '' ? '' : '<user>@'}${shownHost}${shownPort}${shownPath}`;
}

function isLoopback(address: string): boolean {
  return /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1?\])$/.test(address);
}

/** Paths of the Kubernetes servers are the same everywhere but for the names in them; of others nothing is known. */
function serverPath(path: string): string {
  if (!/^\/(?:apis?|openapi|metrics|healthz|livez|readyz|version|stats)(?:[/?]|$)/.test(path)) return '/<path>';
  return path
    .replace(/\/namespaces\/(?!kube-system)[^/?]+/, '/namespaces/<namespace>')
    .replace(/\/pods\/[^/?]+/, '/pods/<pod>')
    .replace(/\/nodes\/[^/?]+/, '/nodes/<node>');
}

/** https://distribution.github.io/distribution/spec/api/ */
function registryPath(path: string): string {
  return path
    .replace(/^(\/v2\/)[\w./-]+?(?=\/(?:blobs|manifests|tags)\/)/, '$1<name>')
    .replace(/(\/manifests\/)[^/]+$/, '$1<tag>')
    .replace(/(\/blobs\/)(?!uploads)[^/]+$/, '$1<id>');
}

function quotedName(whole: string, word = '', gap = '', open = '', value = '', close = ''): string {
  const name = kindPlaceholders.get(word.toLowerCase().replace(/\..*$/s, ''));
  if (name === undefined || isKeptName(value)) return whole;
  const shown = name === 'user' ? userName(value) : `<${name}>`;
  return `${word}${gap}${open}${shown}${close}`;
}

/** deployment.apps/web, pod/web-0; the path of a file or an image has another word in front. */
function objectName(whole: string, word = '', value = ''): string {
  const name = kindPlaceholders.get(word.replace(/\..*$/s, ''));
  const isObject = name !== undefined && !notObjects.has(name) && !isKeptName(value) && !/^v\d/.test(value);
  return isObject ? `${word}/<${name}>` : whole;
}

/** Words that stand before a slash in paths too. */
const notObjects: ReadonlySet<PlaceholderName> = new Set(['path', 'file', 'image', 'repo', 'user', 'host', 'name']);

/** https://kubernetes.io/docs/reference/access-authn-authz/rbac/: names that begin with system: say what they are. */
function userName(value: string): string {
  if (value.startsWith('system:serviceaccount:')) return 'system:serviceaccount:<namespace>:<serviceaccount>';
  if (value.startsWith('system:node:')) return 'system:node:<node>';
  return value.startsWith('system:') ? value : '<user>';
}

function address(whole: string, port?: string): string {
  if (isLoopback(whole.replace(/(?:\/\d+|:\d+)$/, ''))) return whole;
  return port === undefined ? '<ip>' : `<ip>:${portOf(port)}`;
}

function host(whole: string, name = '', domain = '', port?: string): string {
  if (isWellKnownHost(name) || !topDomains.has(domain)) return whole;
  return port === undefined || !/^\d/.test(port) ? '<host>' : `<host>:${portOf(port)}`;
}

function image(whole: string): string {
  const first = whole.replace(/\/.*$/s, '');
  // API groups look like images: rbac.authorization.k8s.io/v1.
  return isWellKnownHost(first) || /\/v\d/.test(whole) || isFileName(first) ? whole : '<image>';
}

function isFileName(text: string): boolean {
  return /\.(?:go|py|ya?ml|json|conf|sh|service|socket|sock|txt|log|lock|toml|cfg|ini|j2|tf|crt|key|pem)(?::\d+)?$/.test(
    text,
  );
}

function portOf(port: string): string {
  return keptPorts.has(Number(port)) ? port : '<port>';
}
