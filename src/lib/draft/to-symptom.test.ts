import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectLinear } from '../../../scripts/test/growth.ts';
import { toSymptom } from './to-symptom.ts';

describe('toSymptom', () => {
  it.each([
    [
      '  Warning  Failed     3s (x2 over 18s)  kubelet            Failed to pull image "ngnix:1.27": rpc error: code = NotFound',
      'Failed to pull image "<image>": rpc error: code = NotFound',
    ],
    [
      'E1122 01:18:29.123456    1234 pod_workers.go:1301] "Error syncing pod" pod="demo/web-6f7d9c5b8-x2x7k"',
      '"Error syncing pod" pod="<pod>"',
    ],
    ['Nov 22 01:18:29 node-1 kubelet[1234]: failed to load kubeconfig', 'failed to load kubeconfig'],
    ['web-1  | 2026-11-22T01:18:29.123Z connection to 10.0.0.17:5432 refused', 'connection to <ip>:5432 refused'],
    [
      'Error from server (NotFound): deployments.apps "web" not found',
      'Error from server (NotFound): deployments.apps "<deployment>" not found',
    ],
    [
      'pods is forbidden: User "anna" cannot list resource "pods" in API group "" in the namespace "team-7"',
      'pods is forbidden: User "<user>" cannot list resource "pods" in API group "" in the namespace "<namespace>"',
    ],
    [
      'User "system:serviceaccount:team-7:deployer" cannot get',
      'User "system:serviceaccount:<namespace>:<serviceaccount>" cannot get',
    ],
    [
      'error: deployment.apps/web exceeded its progress deadline',
      'error: deployment.apps/<deployment> exceeded its progress deadline',
    ],
    [
      'Get "https://reg.corp.example.com:5000/v2/team/app/manifests/1.2": x509: certificate signed by unknown authority',
      'Get "https://<registry>:5000/v2/<name>/manifests/<tag>": x509: certificate signed by unknown authority',
    ],
    [
      'Get "https://192.168.7.3:6443/api/v1/namespaces/team-7/pods/web-0?timeout=32s": dial tcp 192.168.7.3:6443: connect: connection refused',
      'Get "https://<ip>:6443/api/v1/namespaces/<namespace>/pods/<pod>?timeout=<duration>": dial tcp <ip>:6443: connect: connection refused',
    ],
    [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
    ],
    [
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock',
    ],
    ['anna@node-3.lab.example.com: Permission denied (publickey).', '<user>@<host>: Permission denied (publickey).'],
    [
      '/home/anna/lab/deploy.yaml: line 12: mapping values are not allowed',
      '<path>: line <line>: mapping values are not allowed',
    ],
    ['dial tcp [fd00::17]:6443: i/o timeout', 'dial tcp <ip>:6443: i/o timeout'],
    ['lookup db.prod.example.com: no such host', 'lookup <host>: no such host'],
    ['dial db.prod.example.com:15432: refused', 'dial <host>:<port>: refused'],
    ['certificate is valid for 10.96.0.1/12, not 127.0.0.1', 'certificate is valid for <ip>, not 127.0.0.1'],
    [
      'Get "https://anna@10.0.0.4:8443/healthz/nodes/node-7": EOF',
      'Get "https://<user>@<ip>:8443/healthz/nodes/<node>": EOF',
    ],
    ['Get "https://vault:8200/secret/mine": EOF', 'Get "https://vault:<port>/<path>": EOF'],
    [
      'Put "https://reg.corp.example.com/v2/team/app/blobs/sha256-1f": denied',
      'Put "https://<registry>/v2/<name>/blobs/<id>": denied',
    ],
    ['User "system:node:node-3" cannot get', 'User "system:node:<node>" cannot get'],
    ['User "system:anonymous" cannot get', 'User "system:anonymous" cannot get'],
    ['open conf.d/app.yaml: no such file', 'open conf.d/app.yaml: no such file'],
    ['no matches for kind in rbac.authorization.k8s.io/v1', 'no matches for kind in rbac.authorization.k8s.io/v1'],
    ['file/x.txt and user/anna are no objects', 'file/x.txt and user/anna are no objects'],
    ['pull nginx:1.27, then stop', 'pull <image>, then stop'],
    ['[2026-11-22 10:00:00] ', '[<date>]'],
    ['osd.13 on pg 4.1f is down', 'osd.<osd> on pg <pg> is down'],
    [
      'Back-off restarting failed container=web pod=web-0',
      'Back-off restarting failed container=<container> pod=<pod>',
    ],
    [
      'image sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9 is gone',
      'image sha256:<id> is gone',
    ],
    ['command terminated with exit code 137', 'command terminated with exit code 137'],
    [
      'TypeError: navigator.clipboard.readText is not a function',
      'TypeError: navigator.clipboard.readText is not a function',
    ],
    [
      'no matches for kind "Ingress" in version "networking.k8s.io/v1beta1"',
      'no matches for kind "Ingress" in version "networking.k8s.io/v1beta1"',
    ],
    ['2026-11-22 01:18:29', '<date>'],
  ])('reads %s', (line, symptom) => {
    expect(toSymptom(line)).toBe(symptom);
  });

  it('leaves alone what it made itself', () => {
    const words = fc.constantFrom(
      'pod "<pod>"',
      '10.0.0.1:443',
      'https://a.example.com/x',
      'E1',
      '"web"',
      '/home/a/b',
      '3m0s',
      'x.y.z',
      ':',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (parts) => {
        const once = toSymptom(parts.join(' '));
        expect(toSymptom(once)).toBe(once);
      }),
    );
  });

  it('answers any text, and takes work that grows with its length only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => typeof toSymptom(text) === 'string'),
    );
    for (const part of ['a.', '1.', 'a/', '0', 'ab-', '::', ' "', '/home/a', '0.0.0.0:', '\\ ', 'x@'])
      expectLinear(toSymptom, part);
  });
});
