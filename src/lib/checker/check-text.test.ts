import { describe, expect, it } from 'vitest';
import { loadSchemas } from '../../../scripts/source/schemas.ts';
import { vocabulary } from '../../../scripts/source/vocabulary.ts';
import { applyEdits, checkText, readAs } from './index.ts';

async function check(text: string) {
  const lang = readAs(text, vocabulary());
  return checkText(text, { lang, vocabulary: vocabulary(), load: loadSchemas });
}

/** A finding as `line kind message`, and the text with all of them corrected. */
async function told(text: string) {
  const { findings, looked, unchecked } = await check(text);
  return {
    looked,
    unchecked,
    findings: findings.map(({ line, kind, message }) => `${line} ${kind} ${message}`),
    repaired: applyEdits(
      text,
      findings.flatMap(({ edits }) => edits),
    ),
  };
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: web
        image: nginx:1.27
        ports:
        - containerPort: 80
        env:
        - name: LEVEL
          value: "1"
`;

describe('a manifest', () => {
  it('that is right has no finding, and the report says what was looked at', async () => {
    expect(await told(deployment)).toEqual({
      looked: 'YAML: Kubernetes Deployment apps/v1 (1.34)',
      unchecked: ['whether images and other objects exist'],
      findings: [],
      repaired: deployment,
    });
  });

  it.each([
    ['a key that lost its indentation', '  name: web\nspec', 'name: web\nspec', '4 field'],
    ['a list item’s key one level off', '        image:', '      image:', '17 syntax'],
    ['a block one level off', '    spec:\n      containers', '  spec:\n      containers', '14 field'],
    ['a key above a block that stays', '  template:\n    metadata', '  template:\n  metadata', '11 syntax'],
    ['a lost blank behind a colon', 'name: web\n        image', 'name:web\n        image', '16 syntax'],
    ['a lost colon', 'image: nginx', 'image nginx', '17 syntax'],
    ['a tab', '  replicas', '\treplicas', '6 syntax'],
    ['an open quote', 'value: "1"', 'value: "1', '22 syntax'],
    ['a field with a letter too few', 'replicas', 'replica', '6 field'],
    ['a field in small letters', 'containerPort', 'containerport', '19 field'],
    ['a field with two letters swapped', 'env:', 'evn:', '20 field'],
    ['a number in quotes', 'replicas: 3', "replicas: '3'", '6 value'],
    ['a number where text belongs', 'value: "1"', 'value: 1', '22 value'],
    ['an item without its dash', '- containerPort', 'containerPort', '19 field'],
    ['a mistyped kind', 'kind: Deployment', 'kind: Deploymnet', '2 value'],
  ])('with %s is told its line and how it was meant', async (_, right, wrong, place) => {
    const { findings, repaired } = await told(deployment.replace(right, wrong));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(new RegExp(`^${place} `));
    expect(repaired).toBe(deployment);
  });

  it('without a field that must be there is told which', async () => {
    const { findings } = await told(deployment.replace('  selector:\n    matchLabels:\n      app: web\n', ''));
    expect(findings).toEqual(['5 missing `spec` needs `selector`, which is missing']);
  });

  it('of an API version that is gone is told when it went and what came after it', async () => {
    const { findings } = await told(deployment.replace('apps/v1', 'extensions/v1beta1'));
    expect(findings).toEqual([
      '1 version `extensions/v1beta1` of `Deployment` was taken out of Kubernetes in 1.16: write `apps/v1`, and compare its fields',
    ]);
  });

  it('is checked object by object, and what is no object of Kubernetes is said to be unchecked', async () => {
    const two = `${deployment.replace('replicas', 'replica')}---\napiVersion: ceph.rook.io/v1\nkind: CephCluster\nspec: {}\n`;
    const { looked, unchecked, findings } = await told(two);
    expect(looked).toContain('CephCluster');
    expect(unchecked.join()).toContain('the fields of CephCluster');
    expect(findings).toHaveLength(1);
  });

  it('that a template makes is not read as YAML', async () => {
    const { looked, findings } = await told(deployment.replace('replicas: 3', 'replicas: {{ .Values.replicas }}'));
    expect(looked).toContain('as a template');
    expect(findings).toEqual([]);
  });
});

describe('other files', () => {
  it.each([
    [
      'Compose file',
      'services:\n  web:\n    image: nginx\n    port:\n      - "80:80"\n',
      '4 field `port` is no field of `web`; did you mean `ports`?',
    ],
    [
      'GitLab CI',
      'stages: [build]\nbuild:\n  stage: build\n  scirpt:\n    - make\n',
      '4 field `scirpt` is no field of `build`; did you mean `script`?',
    ],
    [
      'GitHub workflow',
      'on: push\njobs:\n  test:\n    run-on: ubuntu-latest\n    steps:\n      - run: make\n',
      '4 field `run-on` is no field of `test`; did you mean `runs-on`?',
    ],
    [
      'Ansible playbook',
      '- hosts: web\n  tasks:\n    - name: Install\n      apt:\n        name: nginx\n      state: present\n',
      '6 field `state` is no field of `tasks`: indent it by 8 blanks, not 6',
    ],
    [
      'Helm Chart.yaml',
      'apiVersion: v2\nname: web\nversion: 0.1.0\ndescripton: A web\n',
      '4 field `descripton` is no field of `Chart.yaml`; did you mean `description`?',
    ],
  ])('%s', async (kind, text, finding) => {
    const { looked, findings } = await told(text);
    expect(looked).toContain(kind);
    expect(findings).toEqual([finding]);
  });

  it.each([
    ['systemd unit', '[Unit]\nDescription=Web\n[Service]\nExecstrat=/usr/bin/web\n', 'ExecStart'],
    ['SSH configuration', 'Host node1\n  HostNmae 10.0.0.1\n  User student\n', 'HostName'],
    [
      'Ansible inventory (INI)',
      '[web]\nnode1 ansible_hots=10.0.0.1\n[all:vars]\nansible_user=student\n',
      'ansible_host',
    ],
    ['Dockerfile', 'FROM nginx:1.27\nCOYP . /usr/share/nginx/html\nEXPOSE 80\n', 'COPY'],
  ])('%s', async (kind, text, meant) => {
    const { looked, findings } = await told(text);
    expect(looked).toBe(kind);
    expect(findings.join()).toContain(`did you mean \`${meant}\`?`);
  });
});

describe('a command', () => {
  it.each([
    ['kubctl get pods', 'kubectl get pods'],
    ['docker compse up -d', 'docker compose up -d'],
    ['kubectl aply -f web.yaml', 'kubectl apply -f web.yaml'],
    ['kubectl get pods --namspace demo', 'kubectl get pods --namespace demo'],
    ['kubectl get pods --name space demo', 'kubectl get pods --namespace demo'],
    ['kubectl get pods-n demo', 'kubectl get pods -n demo'],
    ['docker run -p 80;80 nginx', 'docker run -p 80:80 nginx'],
    ['лгиусед пуе зщвы', 'kubectl get pods'],
  ])('%s was meant to be %s', async (typed, meant) => {
    const { repaired, findings } = await told(typed);
    expect(repaired).toBe(meant);
    expect(findings.join()).toContain('did you mean');
  });

  it.each([
    'kubectl get pods -n demo',
    'mytool --weird-option get',
    './deploy.sh --fast',
    'kubectl exec web -- env',
    'terraform apply -auto-approve',
  ])('%s is left alone', async (text) => {
    expect((await told(text)).findings).toEqual([]);
  });
});

describe('a script', () => {
  it.each([
    ['echo "abc', '1 shell the quotation mark `"` that opens here is not closed'],
    ['for i in 1 2; do\n  echo "$i"\n', '1 shell `for` needs `done` at its end, which is missing'],
    ['kubectl get pods |', '1 shell `|` leads to nothing: a command must follow it'],
    ['if [ -f a ]; echo a; fi', '1 shell `if` needs `then`, which is missing'],
    [
      'cat <<EOF > a.txt\nhello\n',
      '1 shell the here-document that begins here has no end: write `EOF` alone on the line behind it',
    ],
    [
      'cat <<EOF > a.txt\nhello\n  EOF\n',
      '3 shell `EOF` ends the here-document only where it stands alone, without blanks around it',
    ],
    [
      'kubectl get pods \\ \n  -n demo',
      '1 shell a blank stands behind the `\\`, so the command ends here: nothing may follow it on the line',
    ],
  ])('%j', async (text, finding) => {
    expect((await told(text)).findings).toEqual([finding]);
  });

  it('may hold a manifest, which is checked too', async () => {
    const { findings } = await told(
      `cat <<EOF | kubectl apply -f -\n${deployment.replace('replicas', 'replica')}EOF\n`,
    );
    expect(findings).toEqual(['7 field `replica` is no field of `spec`; did you mean `replicas`?']);
  });
});

describe('any text', () => {
  it('gets an answer that says what it was taken for', async () => {
    expect((await check('nothing to see')).looked).toBe('text');
    for (const text of ['', '\u0000', '{', '- '.repeat(2000), 'a: '.repeat(500), '"'.repeat(999), '---\n'.repeat(100)])
      expect((await check(text)).looked).not.toBe('');
  });
});
