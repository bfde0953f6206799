import { findSecrets } from './find-secrets.ts';

/** A text without its secrets, and what was taken out, in the order of the text. Lines count from 1. */
export type Masked = {
  readonly text: string;
  readonly masked: readonly { readonly name: string; readonly line: number }[];
};

/** What stands in place of a secret; `name` says what it was. */
export function noteOf(name: string): string {
  return `[masked: ${name}]`;
}

/** Puts a note, or what `instead` writes, in place of each secret. A masked text masked again stays as it is. */
export function maskSecrets(text: string, instead: (name: string) => string = noteOf): Masked {
  const masked: { name: string; line: number }[] = [];
  let result = '';
  let end = 0;
  let line = 1;
  for (const secret of findSecrets(text)) {
    const before = text.slice(end, secret.start);
    line += lineBreaks(before);
    masked.push({ name: secret.name, line });
    result += before + instead(secret.name);
    line += lineBreaks(text.slice(secret.start, secret.end));
    end = secret.end;
  }
  return { text: result + text.slice(end), masked };
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
