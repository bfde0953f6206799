import { describe, expect, it } from 'vitest';
import { nearestCommand } from './nearest-command.ts';

describe('nearestCommand', () => {
  it('finds the command that was meant, and marks each character that differs', () => {
    const commands = ['kubectl -n <namespace> get pods', 'docker ps -a', 'helm list -A'];
    const nearest = nearestCommand('$ kubectl -n demo gte pods', commands);
    expect(nearest?.command).toBe(commands[0]);
    const pieces = nearest?.differences ?? [];
    expect(
      pieces
        .filter(({ kind }) => kind !== 'wanted')
        .map((p) => p.text)
        .join(''),
    ).toBe('kubectl -n demo gte pods');
    expect(
      pieces
        .filter(({ kind }) => kind !== 'typed')
        .map((p) => p.text)
        .join(''),
    ).toBe('kubectl -n demo get pods');
    expect(nearestCommand('completely different words', commands)).toBeUndefined();
    // As like as it may be: it is another program's.
    expect(nearestCommand('helm get pods -n demo', ['kubectl get pods -n demo'])).toBeUndefined();
  });

  it('finds the command that a slip was made in, whatever the prompt', () => {
    const commands = ['kubectl get pods -o wide', 'kubectl get pods'];
    for (const prompt of ['', '$ ', '# ', 'user@host:~$ ', '[root@node ~]# ']) {
      const text = `${prompt}kubectI get pods`;
      const nearest = nearestCommand(text, commands, text.replace('I', 'l'));
      expect(nearest?.command, prompt).toBe('kubectl get pods');
      expect(nearest?.differences.find(({ kind }) => kind === 'wanted')?.text).toBe('l');
    }
  });

  it('offers nothing for a command that is right, however like another it is', () => {
    const commands = [
      'kubectl get nodes -o wide',
      'kubectl get pods -n <namespace>',
      'ssh node-1 sudo reboot',
      'docker ps -a',
    ];
    for (const text of ['kubectl get pods -o wide', 'ssh node-2 sudo reboot', 'docker ps -q'])
      expect(nearestCommand(text, commands), text).toBeUndefined();
  });

  it('knows the own command of the course, whatever stands for its placeholders', () => {
    const commands = ['kubectl get nodes -o wide', 'kubectl get pods -n <namespace>'];
    expect(nearestCommand('$ kubectl get pods -n kube-system', commands)).toMatchObject({
      command: 'kubectl get pods -n <namespace>',
      differences: [{ kind: 'same', text: 'kubectl get pods -n kube-system' }],
    });
  });

  it('offers no command with another subcommand', () => {
    expect(nearestCommand('helm instal my ./chart', ['helm show values ./chart'])).toBeUndefined();
    expect(nearestCommand('helm instal my ./chart', ['helm install <release> ./chart'])?.command).toBe(
      'helm install <release> ./chart',
    );
    expect(nearestCommand('kubectl get web --watch', ['kubectl set web --watch'])).toBeUndefined();
  });

  it('finds a mistyped option', () => {
    expect(nearestCommand('kubectl get nodes -o wdie', ['kubectl get nodes -o wide'])?.command).toBe(
      'kubectl get nodes -o wide',
    );
  });

  it('says nothing of an empty text, of a long one, or of a call with more words', () => {
    const commands = ['kubectl get pods'];
    for (const text of ['', '$ ', `kubectI get ${'x'.repeat(400)}`, 'kubectI get pods my own words here'])
      expect(nearestCommand(text, commands), text).toBeUndefined();
    expect(nearestCommand('kubectI get pods', [`kubectl get ${'x'.repeat(400)}`])).toBeUndefined();
  });

  it('compares without sudo and its options', () => {
    const commands = ['sudo systemctl restart kubelet'];
    expect(nearestCommand('systemctl restart kubelte', commands)?.command).toBe(commands[0]);
    expect(nearestCommand('sudo -E systemctl restart kubelte', commands)?.command).toBe(commands[0]);
  });

  it('knows a placeholder that is a part of a word', () => {
    const commands = ['kubectl logs pod/<pod> --previous'];
    expect(nearestCommand('kubectl logs pod/web-0 --previous', commands)?.likeness).toBe(1);
    expect(nearestCommand('kubectl logs deploy/web --previous', commands)).toBeUndefined();
  });
});
