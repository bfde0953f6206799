import { isDeepStrictEqual } from 'node:util';
import { linesOf } from '../../src/lib/problem/lines.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { type FrontMatter, readFrontMatter } from '../../src/lib/yaml/front-matter.ts';
import { edited, type Fix, fixesOf } from './edit.ts';
import { intended, placedValues, settled, type Value, valueAt, valuesOf, written } from './values.ts';

/**
 * Puts the certain suggestions of the problems of one file into its text. In front matter a quote, a dash or a number
 * sign may mean something to YAML: a value is fixed as a whole, and only where it then says what it should.
 */
export function applyEdits(text: string, problems: readonly Problem<string>[]): string {
  const frontMatter = readFrontMatter(text);
  if (Array.isArray(frontMatter)) return text;
  const { yamlOffset, bodyOffset } = frontMatter;
  const fixes = fixesOf(problems, linesOf(text));
  const isInYaml = ({ start }: Fix) => yamlOffset <= start && start < bodyOffset;
  const inYaml = fixes
    .filter(isInYaml)
    .map((fix) => ({ ...fix, start: fix.start - yamlOffset, end: fix.end - yamlOffset }));
  const yaml = fixYaml(frontMatter, text.slice(yamlOffset, bodyOffset), inYaml);
  const outside = fixes.filter((fix) => !isInYaml(fix));
  return edited(text, [...outside, { start: yamlOffset, end: bodyOffset, text: yaml }]);
}

/** `yaml` ends with the line that closes the front matter. */
function fixYaml(frontMatter: FrontMatter, yaml: string, fixes: readonly Fix[]): string {
  const values = placedValues(frontMatter);
  const made = (steps: readonly Step[]): string | undefined => {
    const edits = steps.flatMap(({ value, fixes: own }) =>
      own.map((fix) => (value && fix.kind === 'lookalike' ? { ...fix, text: written(fix.text, value) } : fix)),
    );
    const after = edited(yaml, edits);
    const read = readFrontMatter(`---\n${after}`);
    if (Array.isArray(read)) return undefined;
    const wanted = values.map(({ path, value }) => [path, value]);
    for (const { value, fixes: own } of steps)
      if (value) wanted[values.indexOf(value)] = [value.path, intended(value, own, yaml)];
    const said = valuesOf(read.yaml.data).map(({ path, value }) => [path, value]);
    return isDeepStrictEqual(settled(said), settled(wanted)) ? after : undefined;
  };

  const steps = stepsOf(fixes, values);
  const whole = made(steps);
  if (whole !== undefined) return whole;
  const kept: Step[] = [];
  for (const step of steps) if (made([...kept, step]) !== undefined) kept.push(step);
  return made(kept) ?? yaml;
}

function stepsOf(fixes: readonly Fix[], values: readonly Value[]): Step[] {
  const spaces = fixes.filter(({ kind }) => kind === 'trailing-space');
  const others = fixes.filter(({ kind }) => kind !== 'trailing-space');
  const byValue = [...Map.groupBy(others, (fix) => valueAt(values, fix))];
  return [
    ...spaces.map((fix) => ({ fixes: [fix] })),
    ...byValue.flatMap(([value, own]) => (value ? [{ value, fixes: own }] : [])),
  ];
}

/** What is made together or not at all: the fixes of one value, or one that changes none. */
type Step = { readonly value?: Value; readonly fixes: readonly Fix[] };
