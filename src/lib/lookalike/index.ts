export { correct } from './correct.ts';
export type { LookalikeOptions } from './find-lookalikes.ts';
export { findLookalikes } from './find-lookalikes.ts';
export type { Finding, FindingKind, Language } from './finding.ts';
export { guessLanguage } from './guess-language.ts';
export type { Difference, Nearest } from './nearest-command.ts';
export { nearestCommand } from './nearest-command.ts';
export type { Vocabulary } from './vocabulary.ts';
export { openVocabulary } from './vocabulary.ts';
