import type { Vocabulary } from '../data/vocabulary.ts';
import type { Language } from '../finding.ts';
import { hasPrompts } from './console.ts';
import { instructions } from './dockerfile.ts';
import { looksLikeCommand } from './shell.ts';

/** Says what a pasted text is most likely written in. */
export function guessLanguage(text: string, vocabulary: Vocabulary): Language {
  const lines = text.slice(0, 20_000).split('\n').slice(0, 200);
  let yaml = 0;
  let docker = 0;
  let shell = 0;
  let filled = 0;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === '' || (trimmed.startsWith('#') && !trimmed.startsWith('# '))) continue;
    filled++;
    if (/^(?:-\s+)*["']?[\w./-]+["']?\s*:(?:\s|$)|^-\s+\S|^---$/.test(trimmed)) yaml++;
    if (instructions.has(/^(\S+)/.exec(trimmed)?.[1] ?? '')) docker++;
    const match = /^(?:[#$]\s+)?(?:sudo\s+)?(\S+)(.*)$/.exec(trimmed);
    if (match !== null && looksLikeCommand(match[1] ?? '', match[2] ?? '', vocabulary)) shell++;
  }
  if (hasPrompts(text.slice(0, 20_000))) return 'console';
  // No line end in the gaps: from each of many empty lines the search would run on to the last.
  if (docker >= 2 && /^[ \t]*FROM[ \t]+\S/m.test(text)) return 'dockerfile';
  if (filled > 0 && yaml / filled > 0.5 && yaml >= shell) return 'yaml';
  if (docker > 0 && docker >= shell) return 'dockerfile';
  if (shell > 0) return shell / filled > 0.5 ? 'shell' : 'console';
  return 'text';
}
