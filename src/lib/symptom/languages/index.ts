import { english } from './en.ts';
import { french } from './fr.ts';
import type { Language } from './language.ts';
import { russian } from './ru.ts';

/** The languages in which entries are asked for, by the codes that front matter has. */
export const languages = {
  en: english,
  ru: russian,
  fr: french,
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof languages;

/** In the order in which they are shown. */
export const languageCodes = Object.keys(languages) as readonly LanguageCode[];

/** One value for each language, by its code. */
export function byLanguage<Value>(make: (code: LanguageCode) => Value): Record<LanguageCode, Value> {
  const all: Partial<Record<LanguageCode, Value>> = {};
  for (const code of languageCodes) all[code] = make(code);
  return all as Record<LanguageCode, Value>;
}
