import { z } from 'zod';
import { distinct, line } from '../../schema/field-types.ts';
import { byLanguage, languageCodes, languages } from '../../symptom/languages/index.ts';
import { field } from '../field.ts';

const english = distinct(line, 3).meta({
  description: 'English: three at least, five are good.',
  example: 'en: [pod cannot download its image, image is not found, no pod after I changed the tag]',
});

const { en: _, ...others } = byLanguage((code) => {
  const { name } = languages[code];
  const example = `${code}: [two ways to say it in ${name}]`;
  return distinct(line, 1)
    .optional()
    .meta({ description: `${name}: two are good.`, example });
});

export const asks = field({
  schema: z.strictObject({ en: english, ...others }),
  description: 'How stressed people say it in plain words, each a different way to see it.',
  example: 'asks: { en: [pod cannot download its image, image is not found, no pod after I changed the tag] }',
  isPublic: true,
  snippet: [
    'asks:',
    '  en:',
    '    - {{one way to say it}}',
    '    - {{another way to see it}}',
    '    - {{a third one}}',
    ...languageCodes.flatMap((code) => {
      const { name } = languages[code];
      return code === 'en' ? [] : [`  ${code}: [{{one way to say it in ${name}}}, {{another way in ${name}}}]`];
    }),
  ].join('\n'),
});
