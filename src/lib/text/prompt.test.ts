import { expect, it } from 'vitest';
import { doubtfulPromptLength, promptLength, withoutPrompt } from './prompt.ts';

it.each([
  'user@host:~$ ',
  '[root@node1 ~]# ',
  '(venv) user@host:~/src$ ',
  'bash-5.1$ ',
  'laptop:~ root# ',
  '~(keystone_admin)]$ ',
  '$ ',
  '➜  ~ git:(main) ✗ ',
  'PS C:\\Users\\demo> ',
])('knows a prompt: %s', (prompt) => {
  expect(promptLength(`${prompt}kubectl get pods`)).toBe(prompt.length);
  expect(withoutPrompt(`${prompt}kubectl get pods`)).toBe('kubectl get pods');
});

it.each(['kubectl get pods', 'NAME   READY', '10% done', 'echo $HOME', '$'])(
  'takes no other line for one: %s',
  (line) => {
    expect(promptLength(line)).toBe(0);
  },
);

it('doubts # and >, which also begin comments and quotations', () => {
  expect(promptLength('# kubectl get pods')).toBe(0);
  expect(doubtfulPromptLength('# kubectl get pods')).toBe(2);
  expect(withoutPrompt('# kubectl get pods')).toBe('kubectl get pods');
});
