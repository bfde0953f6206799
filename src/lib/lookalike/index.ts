export { codePoint } from './data/characters.ts';
export type { Vocabulary } from './data/vocabulary.ts';
export { openVocabulary } from './data/vocabulary.ts';
export { findLookalikes } from './find-lookalikes.ts';
export type { Finding, Language } from './finding.ts';
export { guessLanguage } from './read/guess-language.ts';
export { correct } from './suggest/correct.ts';
export type { Difference, Nearest } from './suggest/nearest-command.ts';
export { nearestCommand } from './suggest/nearest-command.ts';
