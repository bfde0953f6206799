/** The form of the repository that takes mistakes of an entry. */
export const reportForm = 'mistake.yml';

/** The address that opens the repository's form for a mistake, with the entry filled in. */
export function reportLink(repository: string, { slug, title }: { slug: string; title: string }): string {
  const query = new URLSearchParams({ template: reportForm, title: `Mistake: ${title}`, entry: slug });
  return `${repository}/issues/new?${query}`;
}
