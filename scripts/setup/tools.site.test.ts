import { describe, expect, it } from 'vitest';
import { toolPath } from '../test/site.ts';
import { type Tool, tools } from './tools.ts';

describe('the system tools of the tests', () => {
  it.each(Object.values<Tool>(tools))('$name is there', (tool) => {
    expect(toolPath(tool)).toBeTruthy();
  });
});
