import { once } from 'node:events';

/** Answers each line of standard input by one line of JSON, in order, as they come; waits where the reader is slower. */
export async function answerLines(answer: (line: string) => object | Promise<object>): Promise<void> {
  for await (const line of linesFrom(process.stdin)) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${oneLine(await answer(line))}\n`)) await once(process.stdout, 'drain');
  }
}

/**
 * The lines of a UTF-8 text, without a byte order mark. They end with LF or CR LF only: node:readline splits at U+2028
 * and U+2029 too, which may stand in JSON as they are.
 */
export async function* linesFrom(chunks: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  // In pieces, so that a long line is joined once.
  let begun: string[] = [];
  for await (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    begun.push(first);
    for (const next of others) {
      yield lineOf(begun);
      begun = [next];
    }
  }
  begun.push(decoder.decode());
  const last = lineOf(begun);
  if (last !== '') yield last;
}

function lineOf(pieces: readonly string[]): string {
  return pieces.join('').replace(/\r$/, '');
}

/** JSON without the characters that some readers take for the end of a line. */
function oneLine(value: object): string {
  return JSON.stringify(value).replace(
    /[\u0085\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
