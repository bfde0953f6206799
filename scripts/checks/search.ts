import { answerSources } from '../../src/lib/answer/answer-sources.ts';
import { dayOf } from '../../src/lib/course-question/course-question.ts';
import { type Finding, guardAsks, guardHarmless, guardSymptoms } from '../../src/lib/guard/guard.ts';
import type { Problem } from '../../src/lib/problem/problem.ts';
import { buildIndex, openIndex } from '../../src/lib/symptom/index.ts';
import { healthyLogs, linesOf } from '../eval/healthy-logs.ts';
import type { Content } from '../source/content.ts';
import { positionOf } from '../source/source-file.ts';

/**
 * What has to hold of each entry: its symptoms find it first, its asks find it among the first three, and none of
 * its symptoms is seen in a harmless log. `only` limits the work to some entries' slugs; all are searched among.
 */
export async function checkSearch(content: Content, only?: ReadonlySet<string>): Promise<Problem[]> {
  const { entries, topics, guides, questions } = content;
  // A known error keeps its slug where a topic or a guide has the same.
  const pages = new Map([...topics, ...guides, ...questions, ...entries].map((page) => [page.slug, page]));
  const sources = answerSources(content, dayOf(new Date()));
  const guarded = only === undefined ? sources : sources.filter(({ slug }) => only.has(slug));
  const matcher = openIndex(buildIndex(sources));
  const blocks = await healthyLogs();
  const findings = [
    ...guardSymptoms(matcher, guarded, linesOf(blocks)),
    ...guardAsks(matcher, guarded),
    ...guardHarmless(matcher, blocks),
  ];
  return findings
    .filter((finding) => !isTaken(finding, findings))
    .flatMap((finding): Problem[] => {
      const page = pages.get(finding.slug);
      if (page === undefined) return [];
      const { kind, path, message } = tell(finding, 'symptom' in page.data ? page.data.symptom : []);
      return [{ file: page.file.path, position: positionOf(page.file, path), kind, message }];
    });
}

/** A symptom that another entry took is told there: its author brought it. */
function isTaken(finding: Finding, all: readonly Finding[]): boolean {
  if (finding.kind !== 'symptom-shared') return false;
  return finding.found.every((slug) =>
    all.some((other) => other.kind === 'symptom-lost' && other.slug === slug && other.found[0] === finding.slug),
  );
}

type Told = { readonly kind: Problem['kind']; readonly path: (string | number)[]; readonly message: string };

function tell(finding: Finding, symptoms: readonly string[]): Told {
  switch (finding.kind) {
    case 'symptom-lost':
      return {
        kind: 'symptom-lost',
        path: ['symptom', finding.index],
        message: `pasting this symptom finds ${first(finding.found)} first; add the words that only this error prints, or name the entry in alike`,
      };
    case 'symptom-shared':
      return {
        kind: 'symptom-shared',
        path: ['symptom', finding.index],
        message: `pasting this symptom also finds ${finding.found.join(', ')} as a known error; name it in alike if either is right, else make the symptoms differ`,
      };
    case 'symptom-unsure':
      return {
        kind: 'symptom-weak',
        path: ['symptom', finding.index],
        message: 'pasting this symptom does not find this error for sure; its words are too few or too common',
      };
    case 'ask-lost':
      return {
        kind: 'ask-lost',
        path: ['asks', finding.language, finding.index],
        message: `these words find ${finding.found.join(', ') || 'nothing'}; name the tool or the thing that fails`,
      };
    case 'symptom-harmless':
      return {
        kind: 'symptom-harmless',
        path: ['symptom', Math.max(0, symptoms.indexOf(finding.symptom))],
        message: `this symptom also appears in a log without any error: “${finding.text.trim().split('\n')[0] ?? ''}”; add what only the error prints`,
      };
  }
}

function first(found: readonly string[]): string {
  return found[0] ?? 'nothing';
}
