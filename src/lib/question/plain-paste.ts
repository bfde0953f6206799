import { withoutEscapes } from '../symptom/text/clean.ts';

/**
 * A paste as others can read it: without colours and control characters; what would turn the direction of the text
 * around it, or cannot be seen at all, is written out. Letters of every script stay as they are.
 */
export function plainPaste(text: string): string {
  return withoutEscapes(text.toWellFormed())
    .replace(/[\0-\b\v\f\u000e-\u001f\u007f-\u009f]/g, '')
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, named)
    .replace(/(?<![ \t])[ \t]+$/gm, '')
    .replace(/^\n+|(?<!\n)\n+$/g, '');
}

function named(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
}
