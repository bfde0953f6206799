import type { Problem } from '../../src/lib/problem/problem.ts';
import { findSecrets } from '../../src/lib/secrets/find-secrets.ts';
import type { Content } from '../source/content.ts';
import type { SourceFile } from '../source/source-file.ts';

/** No page publishes a key, a token, a password or the certificates of a kubeconfig. */
export function* checkSecrets({ files }: Content): Iterable<Problem> {
  for (const file of files) yield* checkFile(file);
}

function* checkFile({ path, text, lines }: SourceFile): Iterable<Problem> {
  for (const { name, start, end } of findSecrets(text)) {
    // Dots and stars in its place hide nothing.
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) continue;
    const message = `this looks like a secret (${name}); write a placeholder such as <token>, and if it was real, revoke it: the history of the file keeps it`;
    yield { file: path, position: lines.at(start, end - start), kind: 'secret', message };
  }
}
