import { expect, it } from 'vitest';
import { reportLink } from './report-link.ts';

it('fills in the entry of the form', () => {
  const link = new URL(reportLink('https://github.com/o/r', { slug: 'pod-pending', title: 'Pod: "Pending" & more' }));
  expect(link.origin + link.pathname).toBe('https://github.com/o/r/issues/new');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'mistake.yml',
    title: 'Mistake: Pod: "Pending" & more',
    entry: 'pod-pending',
  });
});
