/**
 * The rules that content keeps; a problem names the rule that it breaks. An id is permanent: it is printed, linked and
 * documented. Rules that bring their own check stand in `scripts/checks/rules/`.
 */
export const rules = {
  'file-name': {
    severity: 'error',
    title: 'A file name that is not a valid slug',
    fix: 'Rename the file: lower-case letters a-z, digits and single hyphens, ending in .md.',
  },
  'file-place': {
    severity: 'error',
    title: 'A file in the wrong place',
    fix: 'Entries live in content/entries/<topic>/<slug>.md, topics in content/topics/, guides in content/guides/, questions of the course in content/questions/.',
  },
  'file-missing': {
    severity: 'error',
    title: 'A file that the site needs',
    fix: 'Restore it from the history of the repository.',
  },
  'file-empty': { severity: 'error', title: 'An empty file', fix: 'Write the entry, or delete the file.' },
  'file-too-large': {
    severity: 'error',
    title: 'A file that is far too large',
    fix: 'Keep only what belongs to the entry; a log is not an entry.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'A file that cannot be read',
    fix: 'Restore read permission, or replace the link with the file itself.',
  },
  'encoding-utf8': {
    severity: 'error',
    title: 'Bytes that are not valid UTF-8',
    fix: 'Save the file as UTF-8 and remove control characters.',
  },
  'encoding-bom': {
    severity: 'error',
    title: 'A byte order mark at the start',
    fix: 'Save the file as "UTF-8", not "UTF-8 with BOM".',
  },
  'encoding-crlf': { severity: 'error', title: 'Windows line endings', fix: 'Save the file with LF line endings.' },
  'encoding-tab': {
    severity: 'error',
    title: 'A tab in the front matter',
    fix: 'Write two spaces instead of each tab; YAML allows no tabs.',
  },
  'front-matter-missing': {
    severity: 'error',
    title: 'No front matter',
    fix: 'Start the file with a line ---, the fields, and another line ---.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: 'Front matter that is not closed',
    fix: 'Write a line --- after the last field.',
  },
  'yaml-syntax': {
    severity: 'error',
    title: 'Invalid YAML',
    fix: 'Correct the place that is named; put text with ": " or " #" into single quotes.',
  },
  'yaml-alias': {
    severity: 'error',
    title: 'A YAML anchor, alias, tag or merge key',
    fix: 'Write the value out; put text that starts with & * ! into single quotes.',
  },
  'key-unknown': { severity: 'error', title: 'An unknown key', fix: 'Use the key that is proposed, or remove it.' },
  'key-missing': { severity: 'error', title: 'A missing field', fix: 'Add the field; the message shows an example.' },
  'value-wrong': {
    severity: 'error',
    title: 'A value that does not fit its field',
    fix: 'Write the value in the form that the message names.',
  },
  'topic-unknown': {
    severity: 'error',
    title: 'A topic that does not exist',
    fix: 'Use the slug of a file in content/topics/.',
  },
  'section-unknown': {
    severity: 'error',
    title: 'A section that the topic does not have',
    fix: "Use the id of one of the topic's sections, or add the section to the topic.",
  },
  'topic-folder': {
    severity: 'error',
    title: 'An entry in the folder of another topic',
    fix: 'Move the file, or correct the field topic.',
  },
  'topic-cycle': {
    severity: 'error',
    title: 'Topics that require each other in a cycle',
    fix: 'Remove one of the requirements: a topic cannot come before itself.',
  },
  'permalink-dead': {
    severity: 'error',
    title: 'A published address that leads nowhere',
    fix: 'Add the old slug to formerly of the entry that is called otherwise now, or bring the file back and retire it: npm run retire.',
  },
  'permalink-missing': {
    severity: 'error',
    title: 'A list of permanent addresses that has lost lines',
    fix: 'Restore content/permalinks.txt from the main branch: npm run freeze adds to it, nothing takes away.',
  },
  'permalink-form': {
    severity: 'error',
    title: 'A line of permalinks.txt that is not a slug, or is there already',
    fix: 'Write one bare slug per line; comments start with #. After a merge, keep the lines of both sides.',
  },
  'link-dead': {
    severity: 'error',
    title: 'A link to an entry or topic that does not exist',
    fix: 'Use the slug of an existing entry, or remove the link.',
  },
  'link-self': { severity: 'error', title: 'An entry that links to itself', fix: 'Remove its own slug from the list.' },
  'link-unsafe': {
    severity: 'error',
    title: 'A link that could run code',
    fix: 'Use an https:// address or a path on this site.',
  },
  'link-gone': {
    severity: 'error',
    title: 'A link to a page that is gone',
    fix: 'Write the new address, or that of a copy in an archive. Only npm run check -- --links tries other sites.',
  },
  'link-doubtful': {
    severity: 'warning',
    title: 'A link that returned no page to a program',
    fix: 'Open it in a browser; many hosts refuse programs.',
  },
  'alike-one-sided': {
    severity: 'error',
    title: 'Alike on one side only',
    fix: 'If either entry is a right answer, both say so: add the slug there too.',
  },
  secret: {
    severity: 'error',
    title: 'A key, token or password',
    fix: 'Write a placeholder such as <token>; revoke a secret that was real, because the history of the file keeps it.',
  },
  'text-too-deep': {
    severity: 'error',
    title: 'Quotes or lists nested without end',
    fix: 'Write plain paragraphs and lists; put what a tool printed into a fence.',
  },
  lookalike: {
    severity: 'error',
    title: 'A character that is not what it seems',
    fix: 'Write the character that was meant (npm run check -- --fix does so where it is certain), or allow: it with a reason.',
  },
  'allow-unneeded': {
    severity: 'error',
    title: 'An exception that nothing needs',
    fix: 'Remove the item from allow.',
  },
  'key-order': {
    severity: 'warning',
    title: 'Fields in another order',
    fix: 'Put them in the order of the fields above; npm run check -- --fix does so.',
  },
  'trailing-space': {
    severity: 'warning',
    title: 'Spaces at the end of a line',
    fix: 'Remove them; npm run check -- --fix does so.',
  },
  'symptom-lost': {
    severity: 'error',
    title: 'A symptom that finds another entry',
    fix: 'Write the line as the tool prints it, with the words that only this error has; or name the other entry in alike.',
  },
  'symptom-harmless': {
    severity: 'error',
    title: 'A symptom that also appears in healthy logs',
    fix: 'Add what only the error prints.',
  },
  'ask-lost': {
    severity: 'error',
    title: 'Words that do not find their entry',
    fix: 'Name the tool or the thing that fails, or say what is seen in other words.',
  },
  'symptom-shared': {
    severity: 'warning',
    title: 'A symptom that two entries claim',
    fix: 'Name the other entry in alike if either answer is right; otherwise leave the line to one of them.',
  },
  'symptom-weak': {
    severity: 'warning',
    title: 'A symptom that says too little',
    fix: 'Add words that the tool prints around it.',
  },
  'receipt-form': {
    severity: 'error',
    title: 'A receipt that the lab did not write',
    fix: 'Restore both files from the history, or let npm run lab write them; delete those of an entry that is gone.',
  },
  'receipt-stale': {
    severity: 'warning',
    title: 'A receipt for commands that were changed since',
    fix: 'Run npm run lab with the name of the entry; until then its page has no badge.',
  },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
export type Severity = 'error' | 'warning';

export type Rule = {
  readonly severity: Severity;
  /** Heads the rule's section in the authors' guide. */
  readonly title: string;
  /** What the author does about it. */
  readonly fix: string;
};
