import type { Language } from '../../src/lib/lookalike/index.ts';
import { guessLanguage } from '../../src/lib/lookalike/index.ts';
import { publishedCode } from '../source/commands.ts';
import { readContent } from '../source/content.ts';
import { vocabulary } from '../source/vocabulary.ts';

/** A block of the knowledge base: a command, a manifest, a Dockerfile. */
export interface CodeBlock {
  text: string;
  lang: Language;
  /** `not ASCII` or `ASCII for ASCII`, once a slip was put in. */
  slip?: string;
}

/** Every distinct block that readers may copy, but those of pages that show slips on purpose. */
export async function codeBlocks(): Promise<CodeBlock[]> {
  const { files } = await readContent();
  const blocks = new Map<string, CodeBlock>();
  for (const file of files) {
    const { data } = file.frontMatter.yaml;
    if (typeof data === 'object' && data !== null && 'allow' in data) continue;
    for (const { text, lang } of publishedCode(file)) {
      if (lang !== 'text' && text.length > 3)
        blocks.set(text, { text, lang: lang ?? guessLanguage(text, vocabulary()) });
    }
  }
  return [...blocks.values()];
}
