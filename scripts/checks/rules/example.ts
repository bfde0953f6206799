import { stringify } from 'yaml';
import { byLanguage } from '../../../src/lib/symptom/languages/index.ts';
import { type Content, contentOf } from '../../source/content.ts';
import { parseSourceFile } from '../../source/source-file.ts';
import type { ContentRule, Example } from './rule.ts';

/** A content that holds a rule's example: good pages, each changed as it says. */
export function exampleContent({ id, bad }: Pick<ContentRule, 'id' | 'bad'>): Content {
  const read = bad.map((example, index) => exampleFile(example, `${id}-example${index === 0 ? '' : `-${index + 1}`}`));
  const files = read.flatMap(({ file }) => file ?? []);
  const content = contentOf(files, 'content');
  return { ...content, problems: [...read.flatMap((one) => one.problems), ...content.problems] };
}

function exampleFile({ kind, fields, body, slug: own }: Example, usual: string): ReturnType<typeof parseSourceFile> {
  const slug = own ?? usual;
  const text = (data: object) => `---\n${stringify(data)}---\n${body ?? '\nWhy it happens.\n'}`;
  if (kind === 'question')
    return parseSourceFile(text({ ...goodQuestion, ...fields }), `content/questions/${slug}.md`, { kind, slug });
  if (kind === 'topic')
    return parseSourceFile(text({ ...goodTopic, ...fields }), `content/topics/${slug}.md`, { kind, slug });
  const data = { ...goodEntry(slug), ...fields };
  const place = { kind: 'entry', topic: data.topic, slug } as const;
  return parseSourceFile(text(data), `content/entries/${place.topic}/${place.slug}.md`, place);
}

const goodQuestion = {
  title: 'When is lunch?',
  asks: byLanguage((code) => [`lunch ${code}`, `eat ${code}`, `break at noon ${code}`]),
  reviewed: '2026-11-02',
};

const goodTopic = {
  title: 'Kubernetes',
  day: 2,
  order: 30,
  requires: [],
  without: 'Nothing later runs.',
  checkpoint: { state: 'A pod runs.', verify: [{ run: 'kubectl get pods', expect: 'Running' }] },
  catchUp: [{ run: 'kubectl apply -f pod.yaml' }],
  skips: 'You do not write it yourself.',
  commands: [{ run: 'kubectl get pods' }],
};

/** No two share their title or their asks. */
const goodEntry = (slug: string) => ({
  title: `Pod hangs in ${slug}`,
  topic: 'kubernetes',
  symptom: ['the pod <pod> hangs'],
  asks: byLanguage((code) => [`pod hangs ${code} ${slug}`, `pod waits ${code} ${slug}`, `no pod ${code} ${slug}`]),
  hint: 'What do the events say?',
  fix: ['Read the events of the pod.', { run: 'kubectl describe pod <pod>' }],
  verify: { run: 'kubectl get pod <pod>', expect: 'Running' },
  catchUp: 'topic',
  sources: ['https://example.com/issues/1'],
  added: '2026-11-01',
  reviewed: '2026-11-02',
});
