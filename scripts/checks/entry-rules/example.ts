import { stringify } from 'yaml';
import { type Content, readPages } from '../../source/content.ts';
import { parseSourceFile } from '../../source/source-file.ts';
import type { EntryRule } from './rule.ts';

/** A content that holds one entry: a good one, changed as the rule's example says. */
export function exampleContent({ id, bad }: Pick<EntryRule, 'id' | 'bad'>): Content {
  const slug = `${id}-example`;
  const text = `---\n${stringify({ ...good, ...bad.fields })}---\n${bad.body ?? '\nWhy it happens.\n'}`;
  const path = `content/entries/kubernetes/${slug}.md`;
  const { file, problems } = parseSourceFile(text, path, { kind: 'entry', topic: 'kubernetes', slug });
  const files = file ? [file] : [];
  const pages = readPages(files);
  return { root: 'content', files, ...pages, problems: [...problems, ...pages.problems] };
}

const good = {
  title: 'Pod hangs',
  topic: 'kubernetes',
  symptom: ['the pod <pod> hangs'],
  asks: { en: ['pod hangs', 'pod waits', 'no pod'], ru: ['под ждёт'], fr: ['le pod attend'] },
  hint: 'What do the events say?',
  fix: [{ run: 'kubectl describe pod <pod>' }],
  verify: { run: 'kubectl get pod <pod>', expect: 'Running' },
  catchUp: 'topic',
  sources: ['https://example.com/issues/1'],
  added: '2026-11-01',
  reviewed: '2026-11-02',
};
