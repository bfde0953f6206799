import { meantPlaceholder, placeholders } from '../../../src/lib/placeholder/placeholders.ts';
import { placeInValue, runsOf } from '../../source/runs.ts';
import { entryRule } from './rule.ts';

/** Ways to write "put your own here" that pages do not know: the field stays empty text, and the shell reads it. */
export const placeholderForm = entryRule({
  id: 'placeholder-form',
  severity: 'error',
  title: 'A placeholder in another form than <word>',
  fix: 'Write it as <word>, in small letters and with a word of the list: the page offers a field for it.',
  bad: { fields: { fix: ['Read this.', { run: 'kubectl describe pod <YOUR_POD>' }] } },
  *check({ data, file }) {
    const symptoms = data.symptom.map((text, index) => ({ text, path: ['symptom', index], isCommand: false }));
    const runs = runsOf(file).map((run) => ({ ...run, isCommand: true }));
    for (const { text, path, isCommand } of [...symptoms, ...runs]) {
      for (const { found, name, offset } of oddForms(text, isCommand)) {
        const instead = name === undefined ? 'write a <word> of the list, such as <name>' : `write <${name}>`;
        const message = `“${found}” is not how a placeholder is written; ${instead}`;
        yield {
          position: placeInValue(file, path, offset, found.length),
          message,
          ...(name && { suggestion: `<${name}>` }),
        };
      }
    }
  },
});

const list = Object.keys(placeholders);

type Odd = { readonly found: string; readonly name: string | undefined; readonly offset: number };

function* oddForms(text: string, isCommand: boolean): Iterable<Odd> {
  for (const [form, needsName] of isCommand ? [...forms, ...commandForms] : forms) {
    for (const { 0: found, 1: first, 2: inner = first, index: offset } of text.matchAll(form)) {
      const name = inner === undefined ? undefined : meantPlaceholder(inner);
      if (name !== undefined || !needsName) yield { found, name, offset };
    }
  }
}

/** Each with whether it counts only where a word of the list stands in it. */
const forms: ReadonlyArray<readonly [form: RegExp, needsName: boolean]> = [
  [/<(?![a-z][a-z0-9-]*>)([A-Za-z][\w-]*)>/g, true],
  [new RegExp(String.raw`(?<![{$])\{\{(${list.join('|')})\}\}(?!\})`, 'g'), true],
];
const commandForms: typeof forms = [
  [/<[ \t]+([a-z][\w-]*)[ \t]*>|<([a-z][\w-]*)[ \t]+>/g, true],
  [/(?<![\w$\]"'.*?/-])\[([a-z][a-z-]*)\](?![\w*?(./-])/g, true],
  [/(?<![\w$<-])(?:YOUR|MY)_([A-Z][A-Z_]*)\b/g, false],
  [/(?<=[ \t])(?:\.\.\.|…)(?=[ \t]|$)/gm, false],
];
