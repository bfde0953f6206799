import { type LanguageCode, languageCodes, languages } from '../../../src/lib/symptom/languages/index.ts';
import { positionOf } from '../../source/source-file.ts';
import { entryRule } from './rule.ts';

/** Told by the script, and by small words that only one language has; words of the trade are said in any of them. */
export const askLanguage = entryRule({
  id: 'ask-language',
  severity: 'error',
  title: 'Words under another language than theirs',
  fix: 'Move the line to its language.',
  bad: {
    fields: { asks: { en: ['pod hangs', 'pod waits', 'no pod'], ru: ['the pod is in my way'], fr: ['le pod attend'] } },
  },
  *check({ data, file }) {
    for (const code of languageCodes) {
      for (const [index, ask] of (data.asks[code] ?? []).entries()) {
        const spoken = languageOf(ask);
        if (spoken === undefined || spoken === code) continue;
        const isLatin = code === 'ru' && spoken === 'latin';
        const message = isLatin
          ? `“${ask}” is Russian in Latin letters; write it in Cyrillic`
          : spoken === 'latin'
            ? undefined
            : `“${ask}” is ${languages[spoken].name} and stands under ${code}; move it to ${spoken}`;
        if (message !== undefined) yield { position: positionOf(file, ['asks', code, index]), message };
      }
    }
  },
});

/** The language that a text is surely in, `latin` for Russian in Latin letters; nothing where it could be any. */
function languageOf(text: string): LanguageCode | 'latin' | undefined {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  const words = text.toLowerCase().match(/[\p{L}]+'?/gu) ?? [];
  const count = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length;
  const [english, french, russian] = [count(smallWords.en), count(smallWords.fr), count(smallWords.ru)];
  if (english >= 2 && french === 0) return 'en';
  if (french >= 2 && english === 0) return 'fr';
  return russian >= 2 && english + french === 0 ? 'latin' : undefined;
}

const smallWords = {
  en: new Set('the my is of it are does that this i what how why when you have has cannot was with'.split(' ')),
  fr: new Set(
    "le la les des du une cette ce est dans mon ma mes ne n' pas sur avec pour je j' il d' l' qu' que qui se s' au aux".split(
      ' ',
    ),
  ),
  ru: new Set('net ne na pri dlya posle kak chto u iz kogda ya moy est bez gde pochemu etot tega'.split(' ')),
} satisfies Record<LanguageCode, ReadonlySet<string>>;
