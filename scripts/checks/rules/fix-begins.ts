import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

/** Results, replies and link previews show the first step: a bare command says nothing there. */
export const fixBegins = entryRule({
  id: 'fix-begins',
  severity: 'error',
  title: 'A fix that begins with a command',
  fix: 'Put a sentence before it that says what to look at: link previews and results show the first step.',
  bad: { fields: { fix: [{ run: 'kubectl describe pod <pod>' }] } },
  *check({ data: { fix }, file }) {
    const [first] = fix;
    if (first === undefined || typeof first === 'string' || 'either' in first) return;
    const message =
      'link previews and results show the first step, and this is a bare command; put a sentence before it';
    yield { position: positionOf(file, ['fix', 0]), message };
  },
});
