import { resolve } from 'node:path';
import { halfOf, tuneFolder } from '../eval/read-set.ts';
import { type CleanCase, readSlips, type SlipCase } from '../eval/read-slips.ts';
import { type CodeBlock, codeBlocks } from './lookalike-blocks.ts';
import { randomOf, type Slip, slipsOf } from './lookalike-slips.ts';

/** How many slips of each class are made. */
const perClass = 200;

/** What the checker is judged by: texts with one known slip each, and texts without any. */
export type LookalikeSets = {
  /** By name. Those of `content` were there when the checker was built; the others were not. */
  readonly slips: ReadonlyMap<string, readonly Slip[]>;
  readonly clean: ReadonlyMap<string, readonly CodeBlock[]>;
};

/**
 * Makes the sets: slips put into the project's own blocks, once more with other slips, and into what manuals print; and
 * slips that people made, in two halves.
 * @throws {Error} where a thread stands in the wrong half
 */
export async function readLookalikeSets(): Promise<LookalikeSets> {
  const content = await codeBlocks();
  const tune = await readSlips(tuneFolder);
  const test = await readSlips(resolve(import.meta.dirname, '../eval/test'));
  refuseStrays([...tune.slips, ...tune.clean], 'tune');
  refuseStrays([...test.slips, ...test.clean], 'test');
  const manuals = [...tune.clean, ...test.clean].map(({ text, lang }): CodeBlock => ({ text, lang }));
  return {
    slips: new Map([
      ['content', slipsOf(content, perClass, randomOf(1))],
      ['other slips', slipsOf(content, perClass, randomOf(20_261))],
      ['manuals', slipsOf(manuals, perClass / 2, randomOf(1))],
      ['real, tune', tune.slips.map(placeOf)],
      ['real, test', test.slips.map(placeOf)],
    ]),
    clean: new Map([
      ['content', content],
      ['manuals', manuals],
    ]),
  };
}

function refuseStrays(cases: readonly (SlipCase | CleanCase)[], half: 'tune' | 'test'): void {
  const stray = cases.filter(({ thread }) => halfOf(thread) !== half).map(({ id }) => id);
  if (stray.length > 0)
    throw new Error(`these stand in ${half}, but their threads belong to the other half: ${stray.join(' ')}`);
}

function placeOf({ text, lang, line, column, found }: SlipCase): Slip {
  const lines = text.split('\n').slice(0, line - 1);
  const at = lines.reduce((sum, { length }) => sum + length + 1, column - 1);
  const sort = /[^\x00-\x7f]/.test(found) ? 'not ASCII' : 'ASCII for ASCII';
  return { name: `real, ${sort}`, block: { text, lang }, at, length: found.length };
}
