import { linesOf } from '../../../src/lib/problem/lines.ts';
import { promptLength } from '../../../src/lib/text/prompt.ts';
import { markdownOf } from '../../source/markdown.ts';
import { nodesOf } from '../../source/nodes.ts';
import { placeInRun, runsOf } from '../../source/runs.ts';
import type { ContentRule } from './rule.ts';

export const commandPrompt: ContentRule = {
  id: 'command-prompt',
  severity: 'error',
  title: 'A prompt before a command',
  fix: 'Write the command alone: who copies it copies the prompt too.',
  bad: [{ fields: { fix: ['Read this.', { run: '$ kubectl get pods' }] } }],
  *check({ files }) {
    for (const file of files) {
      for (const run of runsOf(file)) {
        const { offset, length } = promptIn(run.text) ?? {};
        if (offset === undefined || length === undefined) continue;
        const shown = run.text.slice(offset, offset + length).trim();
        const message = `“${shown}” is a prompt and no part of the command; remove it`;
        yield { file: file.path, position: placeInRun(file, run, offset, length), message };
      }
      for (const node of nodesOf(markdownOf(file))) {
        if (node.type !== 'code' || !/^(?:ba|z)?sh$|^shell$/.test(node.lang ?? '')) continue;
        const prompt = promptIn(node.value);
        if (!prompt) continue;
        const line = (node.position?.start.line ?? 1) + linesOf(node.value).at(prompt.offset).line;
        const message = 'this block begins a command with a prompt; name its language console, or remove the prompt';
        yield { file: file.path, position: file.lines.at(file.lines.offset(line, 1)), message };
      }
    }
  },
};

/** The first prompt of a text. A line that begins with # is a comment, unless there is nothing else. */
function promptIn(text: string): { offset: number; length: number } | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const length = promptLength(line) || (/^[ \t]*\$[ \t]+(?=\S)/.exec(line)?.[0].length ?? 0);
    if (length > 0) return { offset, length };
    offset += line.length + 1;
  }
  const onlyComments = /^(?:[ \t]*#.*\n?)+$/.test(text);
  return onlyComments ? { offset: 0, length: /^[ \t]*#+[ \t]*/.exec(text)?.[0].length ?? 1 } : undefined;
}
