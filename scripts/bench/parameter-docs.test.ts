import { describe, expect, it } from 'vitest';
import { standardParameters } from '../../src/lib/symptom/index.ts';
import { isNumeric, parameterDocs, scaled, withOff } from './parameter-docs.ts';

describe('the table of parameters', () => {
  const docs = parameterDocs();

  it('says of each what it means', () => {
    expect(docs.map(({ name }) => name)).toEqual(Object.keys(standardParameters));
    expect(docs.filter(({ meaning }) => !/^[A-Z].{15,}[.:)]$/.test(meaning)).map(({ name }) => name)).toEqual([]);
  });

  it('says of each number in what range the figures hold', () => {
    expect(docs.filter(({ name, holds }) => isNumeric(name) && !holds).map(({ name }) => name)).toEqual([]);
  });

  it('changes one and leaves the others', () => {
    expect(withOff('skipCost', 0)).toEqual({ ...standardParameters, skipCost: 0 });
    expect(withOff('stopWords', [])).toEqual({ ...standardParameters, stopWords: new Set() });
    expect(withOff('fieldWeights', 0).fieldWeights.title).toBe(0);
    expect(scaled('fieldWeights', 2).fieldWeights.asks).toBe(2 * standardParameters.fieldWeights.asks);
  });
});
