import type { PlaceholderName } from '../placeholder/placeholders.ts';

/** What a quoted name is, told by the word before it, in small letters and without an API group. */
export const kindPlaceholders: ReadonlyMap<string, PlaceholderName> = new Map(
  Object.entries({
    namespace: 'namespace',
    namespaces: 'namespace',
    pod: 'pod',
    pods: 'pod',
    node: 'node',
    nodes: 'node',
    image: 'image',
    container: 'container',
    containers: 'container',
    service: 'service',
    services: 'service',
    secret: 'secret',
    secrets: 'secret',
    configmap: 'configmap',
    configmaps: 'configmap',
    deployment: 'deployment',
    deployments: 'deployment',
    ingress: 'ingress',
    ingresses: 'ingress',
    job: 'job',
    jobs: 'job',
    persistentvolumeclaim: 'pvc',
    persistentvolumeclaims: 'pvc',
    persistentvolume: 'pv',
    persistentvolumes: 'pv',
    storageclass: 'storageclass',
    storageclasses: 'storageclass',
    serviceaccount: 'serviceaccount',
    serviceaccounts: 'serviceaccount',
    volume: 'volume',
    network: 'network',
    user: 'user',
    release: 'release',
    chart: 'chart',
    repo: 'repo',
    repository: 'repo',
    role: 'role',
    pool: 'pool',
    host: 'host',
    hostname: 'host',
    context: 'context',
    collection: 'collection',
    path: 'path',
    file: 'file',
    directory: 'path',
    name: 'name',
    daemonset: 'name',
    statefulset: 'name',
    replicaset: 'name',
    cronjob: 'name',
    daemonsets: 'name',
    statefulsets: 'name',
    replicasets: 'name',
    cronjobs: 'name',
  } satisfies Record<string, PlaceholderName>),
);

/** Names that are the same for everybody, and by which an error is known. */
export function isKeptName(value: string): boolean {
  return (
    /^(?:kube-system|default|rook-ceph|ingress-nginx|cluster-admin|root|docker|sudo|bridge|host|none|latest)$/.test(
      value,
    ) ||
    /(?:^|\/)(?:(?:docker-)?compose\.ya?ml|Dockerfile|Chart\.yaml|\.gitlab-ci\.yml|ansible\.cfg|kubeconfig|config|admin\.conf)$/.test(
      value,
    )
  );
}

/** What a host's name ends with; `a.b` may be a method, a file or a field as well. */
export const topDomains: ReadonlySet<string> = new Set(
  'com org net io dev cloud local internal lan corp example test ru fr de eu uk info edu tech app xyz home'.split(' '),
);

/** Ports by which people know what does not answer: SSH, web, Docker, etcd, Ceph, registries, Kubernetes. */
export const keptPorts: ReadonlySet<number> = new Set([
  22, 53, 80, 443, 2375, 2376, 2379, 2380, 3000, 3300, 5000, 5001, 5432, 6443, 6789, 8080, 8443, 9090, 9093, 9100,
  10248, 10250, 10256, 10257, 10259,
]);

/** Hosts that are the same for everybody. */
export function isWellKnownHost(host: string): boolean {
  return (
    host === 'localhost' ||
    /(?:^|\.)(?:docker\.(?:io|com)|gcr\.io|ghcr\.io|quay\.io|k8s\.io|kubernetes\.io|github\.com|gitlab\.com|googleapis\.com|helm\.sh|cluster\.local|ubuntu\.com|debian\.org|ceph\.com|pypi\.org|projectcalico\.org|cattle\.io|coreos\.com|coredns\.io|rook\.io|etcd\.io|cncf\.io|svc|internal)$/i.test(
      host,
    )
  );
}
