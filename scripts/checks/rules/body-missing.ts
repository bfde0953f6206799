import { entryRule } from './rule.ts';

export const bodyMissing = entryRule({
  id: 'body-missing',
  severity: 'error',
  title: 'No explanation below the front matter',
  fix: 'Say below the front matter why it happens and how to avoid it.',
  bad: { body: '' },
  *check({ body, file }) {
    if (body.trim() !== '') return;
    const message = 'there is no text below the front matter; say why the error happens and how to avoid it';
    yield { position: file.lines.at(file.frontMatter.bodyOffset), message };
  },
});
