/**
 * What a field looks like, for the message that asks for it. List positions are written as `*`; the steps of an
 * alternative look like those of the fix.
 */
const examples: Readonly<Record<string, string>> = {
  title: "title: 'ImagePullBackOff: manifest for the image tag not found'",
  topic: 'topic: kubernetes',
  section: 'section: images',
  often: 'often: 1',
  symptom: 'symptom: and below it   - \'Failed to pull image "<image>": not found\'',
  asks: 'asks: with en: [three ways to say it, …]',
  'asks.en': 'en: with three lines of plain words, such as   - pod cannot download its image',
  'asks.ru': 'ru: with a line such as   - под не может скачать образ',
  'asks.fr': "fr: with a line such as   - le pod n'arrive pas à télécharger son image",
  hint: 'hint: Can you pull exactly this image, tag included, by hand?',
  fix: 'fix: with steps, a sentence   - Read the events of the pod.   or a command   - run: kubectl describe pod <pod>',
  confirm: 'confirm: { run: kubectl describe pod <pod>, expect: manifest unknown }',
  'confirm.run': 'run: kubectl describe pod <pod>',
  'confirm.expect': 'expect: manifest unknown',
  'fix.*': 'a sentence, or   run: kubectl describe pod <pod>',
  'fix.*.run': 'run: kubectl describe pod <pod>',
  'fix.*.either': 'either: with   - when: Ceph runs in Rook   and steps: below it, once for each way',
  'fix.*.either.*.when': 'when: Ceph runs in Rook',
  'fix.*.either.*.steps': 'steps: with sentences and commands, like those of fix',
  verify: 'verify: { run: kubectl get pod <pod>, expect: Running }',
  'verify.run': 'run: kubectl get pod <pod>',
  'verify.expect': 'expect: Running',
  catchUp: 'catchUp: topic   or steps of its own, like those of fix',
  'catchUp.*': 'a sentence, or   run: kubectl apply -f <url>',
  'catchUp.*.run': 'run: kubectl apply -f <url>',
  related: 'related: [image-pull-access-denied]',
  alike: 'alike: [docker-pull-manifest-unknown]',
  sources: 'sources: with the page where it was seen, such as   - https://github.com/owner/name/issues/1',
  added: "added: '2026-11-21'",
  reviewed: "reviewed: '2026-11-21'",
  tried: "tried: { on: '2026-11-21', with: kubectl 1.34 }",
  allow: 'allow: [{ text: kubectI, why: the entry shows this slip }]',
  order: 'order: 30',
  requires: 'requires: [docker]',
  without: 'without: a sentence on what does not work later',
  sections: 'sections: [{ id: images, name: Images and registries }]',
  checkpoint: 'checkpoint: with state: (a sentence) and verify: (a list of run and expect)',
  'checkpoint.state': 'state: Three nodes are Ready.',
  'checkpoint.verify': 'verify: with   - { run: kubectl get nodes, expect: Ready }',
  skips: 'skips: a sentence on what the shortcut leaves out',
  description: 'description: one sentence for search results and link previews',
};

/** The example for the field at `path`, or nothing where none is needed. */
export function exampleOf(path: readonly PropertyKey[]): string | undefined {
  const name = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');
  return examples[name.replace(/\.either\.\*\.steps\.\*/, '.*')];
}
