import { russianEndings } from './data/russian-endings.ts';

/**
 * The stem of a folded word: Russian words lose their endings, all others plural and verb endings of English.
 * Numbers and short words stay. Light on purpose: two words of one stem must mean the same.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return /[\u0430-\u044f]/.test(word) ? stemRussian(word) : stemEnglish(word);
}

function stemEnglish(word: string): string {
  let root = word;
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^aiusz]s$/.test(root) || /[^i]as$/.test(root)) root = root.slice(0, -1);
  if (root.endsWith('ied') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith('ing') && root.length > 5 && vowel.test(root.slice(0, -3))) root = undouble(root.slice(0, -3));
  else if (root.endsWith('ed') && root.length > 4 && vowel.test(root.slice(0, -2))) root = undouble(root.slice(0, -2));
  // A silent e at the end is lost before -ed and -ing: refuse, refused.
  if (root.endsWith('e') && root.length > 3) root = root.slice(0, -1);
  if (root.length > 3 && /[^aeiou]y$/.test(root)) root = `${root.slice(0, -1)}i`;
  return root;
}

const vowel = /[aeiouy]/;

function undouble(root: string): string {
  return /([bdfgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
}

function stemRussian(word: string): string {
  let root = word.replace(/(?:ся|сь)$/, '');
  for (const ending of russianEndings) {
    if (root.length - ending.length >= 3 && root.endsWith(ending)) {
      root = root.slice(0, -ending.length);
      break;
    }
  }
  return root.length > 3 ? root.replace(/(?:нн)$/, 'н').replace(/ь$/, '') : root;
}

/** The stem of a folded French word. Kept apart from English ones: `server` and `serveur` lose different endings. */
export function stemFrench(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  let root = word.replace(/(?:s|x)$/, '');
  root = root.replace(/(?:issement|issaient|issant|ements?|ement|aient|erait|ation|ations)$/, '');
  if (root.length >= 5) root = root.replace(/(?:ees?|ent|ant|ait|ais|ons|er|ez|ee|ir|it|es|e|i)$/, '');
  return root.length >= 3 ? root : word;
}
