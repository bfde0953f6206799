import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from './command/project-root.ts';

const temporary = mkdtempSync(resolve(tmpdir(), 'known-errors-new-'));
const content = resolve(temporary, 'content');
afterAll(() => rmSync(temporary, { recursive: true }));

function script(name: string, args: readonly string[], input = '') {
  const { GITHUB_ACTIONS: _, ...env } = process.env;
  const command = [resolve(projectRoot, 'scripts', name), ...args];
  return spawnSync(process.execPath, command, { cwd: temporary, encoding: 'utf8', input, env });
}

const printed = `anna@bastion:~$ kubectl apply -f web.yaml
Warning  BackOff  3s (x2 over 18s)  kubelet  Fluxcapacitor driver refused image "flux:1.27" on node "node-7": no jigawatts left
deployment.apps/web created
`;

describe('npm run new', () => {
  beforeEach(() => {
    rmSync(content, { recursive: true, force: true });
    cpSync(resolve(projectRoot, 'scripts/checks/fixtures/search'), content, { recursive: true });
    writeFileSync(
      resolve(content, 'permalinks.txt'),
      'port-privileged\nport-taken\nport-taken-again\npulled\nregistry-denied\n',
    );
  });

  it('makes an entry of a paste, shows the nearest first, and names what is to be done next', () => {
    const { stdout, status } = script('new.ts', ['--topic', 'docker', '--content', content], printed);
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Nearest existing entries:');
    const slug = 'fluxcapacitor-driver-refused-image-node-no';
    expect(stdout).toContain(`Wrote content/entries/docker/${slug}.md\n`);
    expect(stdout).toContain(`npm run check -- content/entries/docker/${slug}.md\n`);
    expect(stdout).toContain(`http://localhost:4321/e/${slug}/\n`);
    const text = readFileSync(resolve(content, `entries/docker/${slug}.md`), 'utf8');
    expect(text).toContain(
      `symptom:\n  - 'Fluxcapacitor driver refused image "<image>" on node "<node>": no jigawatts left'\n`,
    );
    const check = script('check.ts', [content]).stdout.split('\n');
    const asked = check.flatMap((line) => (line.includes(slug) ? [/“(.*?)”/.exec(line)?.[1]] : []));
    // The last is the text below the front matter.
    expect(asked).toEqual(['asks.en', 'hint', 'fix', 'verify.run', 'verify.expect', 'sources', undefined]);
  });

  it('writes no secret of a paste, and says what it left out', () => {
    const options = [
      '--topic',
      'docker',
      '--slug',
      'no-login',
      '--content',
      content,
      '--fix',
      '$ docker login -p hunter22',
    ];
    const { stdout, status } = script(
      'new.ts',
      options,
      'Error: password: hunter22 was refused by the registry\nError: token glpat-abcdefghijklmnop1234 expired\n',
    );
    expect(status).toBe(0);
    expect(stdout).toContain('Masked as <value>: ');
    expect(stdout).toContain('symptom, line 1: password; symptom, line 2: GitLab token');
    const text = readFileSync(resolve(content, 'entries/docker/no-login.md'), 'utf8');
    expect(text).not.toMatch(/hunter22|glpat-/);
    expect(text).toContain("- 'Error: password: <value> was refused by the registry'");
    expect(text).toContain('- run: docker login -p <value>');
  });

  it('makes a whole entry of its options that the check has nothing to say about', () => {
    const options = [
      [
        '--topic',
        'docker',
        '--title',
        'Flux capacitor: no jigawatts left',
        '--slug',
        'no-jigawatts',
        '--content',
        content,
      ],
      [
        '--ask',
        'flux driver refuses my image',
        '--ask',
        'no jigawatts on the node',
        '--ask',
        'time travel does not start',
      ],
      ['--ask-ru', 'не хватает джигаватт', '--ask-fr', 'plus de jigawatts'],
      ['--hint', 'How much power does it need?', '--fix', 'Read the meter.', '--fix', '$ docker logs <container>'],
      ['--verify', 'docker ps', '--expect', 'Up', '--skips', 'The way back.', '--why', 'The lightning is over.'],
      ['--source', 'https://example.com/flux', '--paste', '-'],
    ].flat();
    expect(script('new.ts', options, printed).status).toBe(0);
    const { stdout } = script('check.ts', ['--all', content]);
    expect(stdout).not.toContain('no-jigawatts');
  });

  it('reads the text of an issue that was made with the form', () => {
    const file = resolve(temporary, 'issue.md');
    const answers = {
      Title: 'Flux capacitor: no jigawatts left',
      Topic: 'docker',
      'What was printed': `\`\`\`text\n${printed}\`\`\``,
      'In plain words, English': 'flux driver refuses my image\nno jigawatts on the node\ntime travel does not start',
      'In plain words, Russian': 'не хватает джигаватт',
      'In plain words, French': 'plus de jigawatts',
      'Think first': 'How much power does it need?',
      Fix: '```text\nRead the meter.\n$ docker logs <container>\n```',
      'It worked if this command': '```text\ndocker ps\n```',
      'shows this': '```text\nUp\n```',
      'Catch up': '```text\ntopic\n```',
      'What the shortcut skips': 'The way back.',
      'Why it happens': 'The lightning is over. See <b>the clock</b>?',
      'Often confused with': 'pulled, registry-denied',
      Sources: 'https://example.com/flux',
      'Tried with': '_No response_',
    };
    const body = Object.entries(answers).map(([label, answer]) => `### ${label}\n\n${answer}\n`);
    writeFileSync(file, body.join('\n'));
    const { status, stderr } = script('new.ts', ['--from', file, '--content', content]);
    expect([status, stderr]).toEqual([0, '']);
    // The check reads what strangers wrote as it reads everything.
    const said = script('check.ts', ['--all', content])
      .stdout.split('\n')
      .filter((line) => line.includes('jigawatts'));
    expect(said.map((line) => line.split(' ')[2])).toEqual(['confirm-missing', 'raw-html', 'raw-html']);
  });

  it.each([
    [['--title', 'x'], '--topic is needed. Topics: docker'],
    [['--topic', 'dokcer', '--title', 'x'], 'there is no topic “dokcer”. Did you mean docker? Topics: docker'],
    [['--topic', 'docker'], '--title or --paste (or --from) is needed'],
    [['--topic', 'docker', '--title', 'x', '--slug', 'pulled'], '/e/pulled/ belongs to another entry'],
    [['--topic', 'docker', '--title', 'x', '--slug', '../x'], '“../x” is not a valid slug'],
    [['--from', 'nowhere.md'], 'nowhere.md cannot be read'],
    [['--from', '-'], 'holds no issue of the form'],
    [['--titel', 'x'], 'Unknown option'],
  ])('refuses %j with exit code 2', (args, message) => {
    const { status, stderr } = script('new.ts', [...args, '--content', content]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });
});
