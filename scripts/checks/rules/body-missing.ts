import type { ContentRule } from './rule.ts';

export const bodyMissing: ContentRule = {
  id: 'body-missing',
  severity: 'error',
  title: 'No explanation below the front matter',
  fix: 'Say below the front matter why it happens and how to avoid it.',
  bad: [{ body: '' }],
  *check({ outlines }) {
    for (const { body, file } of outlines) {
      if (body.trim() !== '') continue;
      const message = 'there is no text below the front matter; say why the error happens and how to avoid it';
      yield { file: file.path, position: file.lines.at(file.frontMatter.bodyOffset), message };
    }
  },
};
