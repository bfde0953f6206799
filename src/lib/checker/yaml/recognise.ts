import type { SchemaName, Schemas } from '../schemas/schemas.ts';
import { nearestName, typingCost } from '../typing/nearest.ts';

/** What a document is, as far as its text says, broken or not. */
export interface Recognised {
  /** As people call it: `Kubernetes Deployment apps/v1`, `Compose file`. */
  readonly name: string;
  /** What the document itself is called in messages: `Deployment`, `Compose file`. */
  readonly short: string;
  readonly schema: SchemaName | undefined;
  /** `apiVersion` and `kind` of a Kubernetes object. */
  readonly object?: { readonly apiVersion: string; readonly kind: string };
}

/** Says what kind of file a document is. */
export function recognise(text: string): Recognised {
  const object = objectOf(text);
  if (object !== undefined) return object;
  for (const { name, schema, tests } of files)
    if (tests.every((test) => test.test(text))) return { name, short: name, schema };
  return { name: '', short: 'file', schema: undefined };
}

/** The value of a field at the top level, also where its name is mistyped. */
function top(text: string, name: string): string {
  for (const [, key = '', , value = ''] of text.matchAll(
    /^["']?([A-Za-z_-]+)["']?[ \t]*:[ \t]*(["']?)([^\s"'#]+)\2[ \t]*(?:#.*)?$/gm,
  ))
    if (key === name || (typingCost(key, name) ?? 9) < 1.4) return value;
  return '';
}

function objectOf(text: string): Recognised | undefined {
  const version = top(text, 'apiVersion');
  const apiVersion = /^(?:[a-z\d.-]+\/)?v\d\w*$/.test(version) ? version : '';
  const named = top(text, 'kind');
  const kind = /^[A-Z]\w+$/.test(named) ? named : '';
  if (/^kustomize\.config\.k8s\.io\//.test(apiVersion) || kind === 'Kustomization')
    return { name: 'kustomization', short: 'kustomization', schema: 'small' };
  if (apiVersion !== '' && kind === '' && /^version:/m.test(text) && /^name:/m.test(text))
    return { name: 'Helm Chart.yaml', short: 'Chart.yaml', schema: 'small' };
  if (kind === 'Config' && /^(?:clusters|contexts|users):/m.test(text))
    return { name: 'kubeconfig', short: 'kubeconfig', schema: 'small' };
  if (kind === '' || (apiVersion === '' && !/^(?:metadata|spec|data):/m.test(text))) return undefined;
  return {
    name: `Kubernetes ${kind}${apiVersion === '' ? '' : ` ${apiVersion}`}`,
    short: kind,
    schema: 'kubernetes',
    object: { apiVersion, kind },
  };
}

/** A list at the top. */
const list = /^(?:[ \t]*(?:#.*|---.*)?\n)*[ \t]*- /;

/** Kinds of files that say by their fields what they are; the first that fits. */
const files: ReadonlyArray<{ name: string; schema: SchemaName | undefined; tests: readonly RegExp[] }> = [
  { name: 'GitHub workflow', schema: 'github-workflow', tests: [/^jobs[ \t]*:/m, /^["']?on["']?[ \t]*:|runs-on/m] },
  {
    name: 'GitLab CI',
    schema: 'gitlab-ci',
    tests: [
      /^(?:stages|[\w.-]+[^\s:]*):/m,
      /^(?:stages|before_script|include|default):|^[ \t]+(?:script|stage|extends)[ \t]*:/m,
      /^(?![\s\S]*^services:[ \t]*\n[ \t]+[\w-]+:[ \t]*\n)/m,
      /script|stages|include:/,
    ],
  },
  {
    name: 'Compose file',
    schema: 'compose',
    tests: [/^services?[ \t]*:?[ \t]*$/m, /^[ \t]+(?:image|build|ports|environment)\b/m],
  },
  {
    name: 'Ansible playbook',
    schema: 'small',
    tests: [list, /^[ \t]*(?:- )?(?:hosts|import_playbook|ansible\.builtin\.import_playbook):/m],
  },
  {
    name: 'Ansible tasks',
    schema: 'small',
    tests: [
      list,
      /^[ \t]*- (?:name|ansible\.|[a-z]\w*[.:])/m,
      /^[ \t]+(?:- )?(?:ansible\.(?:builtin|posix)\.\w+|community\.\w+\.\w+|apt|yum|dnf|copy|file|template|service|systemd|shell|command|debug|user|package|lineinfile|include_tasks|import_tasks|when|become|register|notify):/m,
    ],
  },
  {
    name: 'Ansible inventory',
    schema: 'small',
    tests: [
      /^\w[\w.-]*:[ \t]*$/m,
      /^[ \t]+(?:hosts|children):[ \t]*$/m,
      /^(?:all|ungrouped|\w+):[ \t]*\n[ \t]+(?:hosts|children|vars):/m,
    ],
  },
  {
    name: 'Kubespray variables',
    schema: undefined,
    tests: [
      /^(?:kube_|kubelet_|etcd_|calico_|cilium_|container_manager|nodelocaldns|metallb_|ingress_nginx_|supplementary_addresses|upstream_dns|cluster_name)\w*:/m,
    ],
  },
  {
    name: 'Helm values',
    schema: undefined,
    tests: [
      /^(?:replicaCount|image|imagePullSecrets|nameOverride|fullnameOverride|serviceAccount|podAnnotations|service|ingress|resources|autoscaling|nodeSelector|tolerations|affinity|persistence|global):/m,
      /^[\s\S]*(?:repository|pullPolicy|replicaCount|enabled):/,
    ],
  },
];

/** The type of a recognised document, and how its kind was meant where that is not known. */
export function typeOf({ object, name }: Recognised, schemas: Schemas): string | undefined {
  if (object === undefined) return schemas.kinds[name];
  const { apiVersion, kind } = object;
  const own = schemas.kinds[`${apiVersion} ${kind}`];
  if (own !== undefined || isForeign(apiVersion)) return own ?? 'Object';
  // The fields of a version that is gone are mostly those of the one after it.
  const [newest] = knownKinds(schemas).versions.get(kind) ?? [];
  return schemas.kinds[`${newest} ${kind}`];
}

/** Whether objects of an API version are made by others than Kubernetes; those that configure programs are no objects. */
function isForeign(apiVersion: string): boolean {
  return apiVersion.includes('.') && !/(?:^|\.)(?:k8s\.io|config\.\S+|x-k8s\.io)\//.test(apiVersion);
}

/** The kinds of an API version, and the API versions of a kind. */
export function knownKinds(schemas: Schemas): { kinds: Set<string>; versions: Map<string, string[]> } {
  const versions = new Map<string, string[]>();
  for (const pair of Object.keys(schemas.kinds)) {
    const [apiVersion = '', kind = ''] = pair.split(' ');
    versions.set(kind, [...(versions.get(kind) ?? []), apiVersion]);
  }
  return { kinds: new Set(versions.keys()), versions };
}

/** The kind that was meant: `Servise` → `Service`. */
export function meantKind(kind: string, schemas: Schemas): string | undefined {
  return nearestName(kind, knownKinds(schemas).kinds);
}
