import { positionOf } from '../../source/source-file.ts';
import { textsOf } from '../../source/texts.ts';
import type { ContentRule } from './rule.ts';

export const textUnfinished: ContentRule = {
  id: 'text-unfinished',
  severity: 'error',
  title: 'A note to oneself, or what a merge left',
  fix: 'Write what is missing; after a merge keep what holds and remove the three marks.',
  bad: [{ body: '\nTODO\n' }],
  *check({ files }) {
    for (const file of files) {
      for (const { text, path, key } of textsOf(file)) {
        const note = key === 'run' || path.includes('symptom') ? undefined : noteIn(text);
        if (note !== undefined)
          yield {
            file: file.path,
            position: positionOf(file, path),
            message: `“${note}” is not written yet; write it, or remove it`,
          };
      }
      const { bodyOffset } = file.frontMatter;
      const body = file.text.slice(bodyOffset);
      const marker = /^<{7}(?: .*)?$/m.exec(body);
      if (marker) {
        const message =
          'a merge left its marks here; keep what holds, and remove the lines <<<<<<<, ======= and >>>>>>>';
        yield { file: file.path, position: file.lines.at(bodyOffset + marker.index, marker[0].length), message };
        continue;
      }
      // Code may show such words.
      const prose = body.replace(/^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm, (code) => code.replace(/[^\n]/g, ' '));
      const note = noteIn(prose);
      if (note === undefined) continue;
      const position = file.lines.at(bodyOffset + prose.indexOf(note), note.length);
      yield { file: file.path, position, message: `“${note}” is not written yet; write it, or remove it` };
    }
  },
};

function noteIn(text: string): string | undefined {
  return (
    /(?<![\w-])(?:TODO|FIXME|XXX|TBD|T\.B\.D\.)(?![\w-])|\blorem ipsum\b/i
      .exec(text)?.[0]
      .replace(/^(?:todo|tbd|fixme|xxx)$/, '') || undefined
  );
}
