import { escapeMarkup } from '../markup/escape-markup.ts';
import { type Preview, previewTags } from './preview.ts';

/**
 * The page at an entry's former address. `script` is the address of `redirect.js`, which keeps the fragment of the
 * address; where scripts do not run, the page refreshes without it. Chats see the preview of the entry itself.
 */
export function redirectPage(preview: Preview, script: string): string {
  const title = escapeMarkup(preview.title);
  const target = escapeMarkup(new URL(preview.url).pathname);
  const tags = previewTags(preview).map((attributes) => {
    const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${escapeMarkup(value)}"`);
    return `<meta ${pairs.join(' ')}>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="canonical" href="${escapeMarkup(preview.url)}">
${tags.join('\n')}
<script src="${escapeMarkup(script)}" data-to="${target}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${target}"></noscript>
</head>
<body>
<p>This entry has another address now: <a href="${target}">${title}</a></p>
</body>
</html>
`;
}
