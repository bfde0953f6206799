import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import { hasPrompts } from './console.ts';
import { instructions } from './dockerfile.ts';
import { looksLikeCommand } from './looks-like-command.ts';

/** Says what a pasted text is most likely written in. */
export function guessLanguage(text: string, vocabulary: Vocabulary): Language {
  const beginning = text.slice(0, 20_000);
  if (hasPrompts(beginning)) return 'console';
  const lines = beginning
    .split('\n')
    .slice(0, 200)
    .map((line) => line.trim())
    .filter((line) => line !== '' && (!line.startsWith('#') || line.startsWith('# ')));
  const count = (test: (line: string) => boolean): number => lines.filter(test).length;
  const yaml = count((line) => /^(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s|$)|^-\s+\S|^---$/.test(line));
  const docker = count((line) => instructions.includes(/^\S+/.exec(line)?.[0] ?? ''));
  const shell = count((line) => looksLikeCommand(line.replace(/^[#$]\s+/, ''), vocabulary));
  // No line end in the gaps: from each of many empty lines the search would run on to the last.
  if (docker >= 2 && /^[ \t]*FROM[ \t]+\S/m.test(text)) return 'dockerfile';
  if (yaml / lines.length > 0.5 && yaml >= shell) return 'yaml';
  if (docker > 0 && docker >= shell) return 'dockerfile';
  if (shell === 0) return 'text';
  return shell / lines.length > 0.5 ? 'shell' : 'console';
}
