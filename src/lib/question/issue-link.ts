import { fitted, type Question, questionFields } from './question.ts';

/** Who answers: each has an issue form of its own, because a form's labels are fixed. */
export const addressees = { support: 'question.yml', speaker: 'question-for-speaker.yml' } as const;

export type Addressee = keyof typeof addressees;

/**
 * GitHub refuses addresses above 8,191 bytes (https://github.com/github/docs/issues/5136); whoever is not signed in is
 * sent through a sign-in page whose address holds this one, with each percent sign written as three characters.
 */
const longestAddress = 6000;

/**
 * The address that opens the repository's issue form, filled in. What does not fit is left out of the middle of the
 * output. `repository` is the address of the repository's home page.
 */
export function issueLink(repository: string, addressee: Addressee, question: Question): string {
  const { saw = '', ...fields } = questionFields(question);
  const link = (others: Readonly<Record<string, string>>) => (shown: string) => {
    const query = new URLSearchParams({ template: addressees[addressee], title: titleOf(question) });
    for (const [name, value] of Object.entries({ ...others, saw: shown })) if (value !== '') query.set(name, value);
    return `${repository.replace(/\/$/, '')}/issues/new?${query}`;
  };
  const whole = fitted(saw, longestAddress, link(fields));
  // A cut address would be a broken one: then the other fields are shortened as well.
  return whole.length < longestAddress
    ? whole
    : link(mapValues(fields, (value) => value.slice(0, 150)))(saw.slice(0, 150));
}

/** The last line of the output is where tools say what went wrong. */
function titleOf({ did, saw }: Question): string {
  const lines = saw.split('\n').filter((line) => line.trim() !== '');
  const title = (
    lines.findLast((line) => /error|fail|denied|refused|cannot|fatal/i.test(line)) ??
    lines.at(-1) ??
    did
  ).trim();
  return title.slice(0, 120).toWellFormed();
}

function mapValues(
  fields: Readonly<Record<string, string>>,
  change: (value: string) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value).toWellFormed()]));
}
