import { type PrintedGroup, printedIndex } from '../../lib/entry/printed-index.ts';
import { getCourse } from '../collection/course.ts';

/** What is printed, by letter; retired entries are left out. */
export async function printedGroups(): Promise<PrintedGroup[]> {
  const { entries } = await getCourse();
  return printedIndex(
    entries.filter(({ data }) => data.status !== 'retired').map(({ slug, data }) => ({ slug, symptom: data.symptom })),
  );
}

/** The id of a letter's section and the name of its page. */
export function letterId(letter: string): string {
  return letter === '#' ? 'other' : letter.toLowerCase();
}
