import { describe, expect, it } from 'vitest';
import { meantLayout, retype } from './keyboard-layout.ts';

const words = new Set('kubectl get pods ls helm list docker ansible all ping apply нет звука порт занят'.split(' '));
const meant = (text: string) => meantLayout(text, (word) => words.has(word));

describe('meantLayout', () => {
  it.each([
    ['лгиусед пуе зщвы', 'kubectl get pods', 'ЙЦУКЕН'],
    ['kubectl пуе зщвы', 'kubectl get pods', 'ЙЦУКЕН'],
    ['ды -дф', 'ls -la', 'ЙЦУКЕН'],
    ['Рудь дшые', 'Helm list', 'ЙЦУКЕН'],
    ['ytn pderf', 'нет звука', 'QWERTY'],
    ['qnsible qll 6; ping', 'ansible all -m ping', 'QWERTY'],
    ['kubectl qpply', 'kubectl apply', 'QWERTY'],
  ])('reads %s as %s', (text, expected, typed) => {
    expect(meant(text)).toMatchObject({ text: expected, typed });
  });

  it.each(['kubectl get pods', 'порт занят', 'kubectl get всё', 'привет', 'qwerty', '', '42', 'docker ps web'])(
    'leaves %s as it is',
    (text) => {
      expect(meant(text)).toBeUndefined();
    },
  );
});

describe('retype', () => {
  it('is undone by the way back', () => {
    const text = 'kubectl -n web logs "x" | grep [a-z] > ./out.txt; echo $?';
    for (const layout of ['ЙЦУКЕН', 'AZERTY'] as const)
      expect(retype(retype(text, 'QWERTY', layout), layout, 'QWERTY')).toBe(text);
  });

  it('keeps lines, blanks and what no key writes', () => {
    expect(retype('пуе\n  зщвы\t→ 日本', 'ЙЦУКЕН', 'QWERTY')).toBe('get\n  pods\t→ 日本');
  });
});
