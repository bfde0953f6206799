import type { DraftField, DraftText } from './draft.ts';

/** The fields of an issue form: their ids and the labels that GitHub makes headings of, in the order of the form. */
export type FormField = { readonly id: string; readonly label: string };

/**
 * Reads the text of an issue that was made from a form. GitHub writes each label as a heading `### Label`, the answer
 * below it, in a fence where the form asks for code, and `_No response_` where there is none.
 * https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export function readIssue(text: string, form: readonly FormField[]): DraftText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const places = headingPlaces(lines, form);
  const answers: Partial<Record<string, string>> = {};
  for (const [index, { id, line }] of places.entries()) {
    const answer = lines.slice(line + 1, places[index + 1]?.line).join('\n');
    answers[id] = unfenced(answer);
  }
  return answers as Partial<Record<DraftField, string>>;
}

/** Headings count in the order of the form only: a paste may hold a line that looks like one. */
function headingPlaces(lines: readonly string[], form: readonly FormField[]): { id: string; line: number }[] {
  const places: { id: string; line: number }[] = [];
  let from = 0;
  for (const { id, label } of form) {
    const line = lines.findIndex((text, index) => index >= from && text.trim() === `### ${label}`);
    if (line === -1) continue;
    places.push({ id, line });
    from = line + 1;
  }
  return places;
}

function unfenced(answer: string): string {
  const text = answer.replace(/^\s*\n|\s+$/g, '');
  if (text.trim() === '_No response_') return '';
  return /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n?\1$/.exec(text)?.[2] ?? text;
}
