import { isDeepStrictEqual } from 'node:util';
import { linesOf } from '../../src/lib/problem/lines.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { type FrontMatter, readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { edited, type Mend, mendsOf } from './edit.ts';
import { intended, placedValues, settled, type Value, valueAt, valuesOf, written } from './values.ts';

/**
 * Puts the certain suggestions of the problems of one file into its text. In front matter a quote, a dash or a number
 * sign may mean something to YAML: a value is mended as a whole, and only where it then says what it should.
 */
export function applyEdits(text: string, problems: readonly Problem[]): string {
  const frontMatter = readFrontMatter(text);
  if (Array.isArray(frontMatter)) return text;
  const { yamlOffset, bodyOffset } = frontMatter;
  const mends = mendsOf(problems, linesOf(text));
  const isInYaml = ({ start }: Mend) => yamlOffset <= start && start < bodyOffset;
  const inYaml = mends
    .filter(isInYaml)
    .map((mend) => ({ ...mend, start: mend.start - yamlOffset, end: mend.end - yamlOffset }));
  const yaml = mendYaml(frontMatter, text.slice(yamlOffset, bodyOffset), inYaml);
  const outside = mends.filter((mend) => !isInYaml(mend));
  return edited(text, [...outside, { start: yamlOffset, end: bodyOffset, text: yaml }]);
}

/** `yaml` ends with the line that closes the front matter. */
function mendYaml(frontMatter: FrontMatter, yaml: string, mends: readonly Mend[]): string {
  const values = placedValues(frontMatter);
  const made = (steps: readonly Step[]): string | undefined => {
    const edits = steps.flatMap(({ value, mends: own }) =>
      own.map((mend) => (value && mend.kind === 'lookalike' ? { ...mend, text: written(mend.text, value) } : mend)),
    );
    const after = edited(yaml, edits);
    const read = readFrontMatter(`---\n${after}`);
    if (Array.isArray(read)) return undefined;
    const wanted = values.map(({ path, value }) => [path, value]);
    for (const { value, mends: own } of steps)
      if (value) wanted[values.indexOf(value)] = [value.path, intended(value, own, yaml)];
    const said = valuesOf(read.yaml.data).map(({ path, value }) => [path, value]);
    return isDeepStrictEqual(settled(said), settled(wanted)) ? after : undefined;
  };

  const steps = stepsOf(mends, values);
  const whole = made(steps);
  if (whole !== undefined) return whole;
  const kept: Step[] = [];
  for (const step of steps) if (made([...kept, step]) !== undefined) kept.push(step);
  return made(kept) ?? yaml;
}

function stepsOf(mends: readonly Mend[], values: readonly Value[]): Step[] {
  const spaces = mends.filter(({ kind }) => kind === 'trailing-space');
  const others = mends.filter(({ kind }) => kind !== 'trailing-space');
  const byValue = [...Map.groupBy(others, (mend) => valueAt(values, mend))];
  return [
    ...spaces.map((mend) => ({ mends: [mend] })),
    ...byValue.flatMap(([value, own]) => (value ? [{ value, mends: own }] : [])),
  ];
}

/** What is made together or not at all: the mends of one value, or one that changes none. */
type Step = { readonly value?: Value; readonly mends: readonly Mend[] };
