import { languageCodes, languages } from '../../../src/lib/symptom/languages/index.ts';
import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

export const languageMissing = entryRule({
  id: 'language-missing',
  severity: 'warning',
  title: 'No words in one of the languages',
  fix: 'Add two ways in which people say it in that language.',
  bad: { fields: { asks: { en: ['pod hangs', 'pod waits', 'no pod'], ru: ['под ждёт'] } } },
  *check({ data, file }) {
    for (const code of languageCodes) {
      if (data.asks[code] !== undefined) continue;
      const message = `no words in ${languages[code].name}; add asks.${code} with two ways in which people say it`;
      yield { position: positionOf(file, ['asks']), message };
    }
  },
});
