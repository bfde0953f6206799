import { firstStep } from '../step/first-step.ts';
import type { PlainStep, Step } from '../step/step.ts';
import type { SymptomSource } from '../symptom/types.ts';
import type { Entry } from './entry.ts';

/** Makes an entry's page the matter of which the index is built. `body` is its Markdown, `topicTitle` its topic's. */
export function symptomSource(
  page: { slug: string; data: Omit<Entry, 'kind'>; body: string },
  topicTitle?: string,
): SymptomSource {
  const { slug, data, body } = page;
  return {
    slug,
    title: data.title,
    topic: data.topic,
    ...(topicTitle !== undefined && { topicTitle }),
    symptom: data.symptom,
    shared: data.shared ?? [],
    asks: data.asks,
    fix: data.fix.map(stepText).join('\n'),
    cause: plainText(body),
    first: firstStep(data.fix),
    alike: data.alike,
    status: data.status,
    formerly: data.formerly,
  };
}

function stepText(step: Step): string {
  if (typeof step === 'string' || !('either' in step)) return plainStepText(step);
  return step.either.map(({ when, steps }) => [when, ...steps.map(plainStepText)].join('\n')).join('\n');
}

function plainStepText(step: PlainStep): string {
  return typeof step === 'string' ? step : [step.note ?? '', step.run].join(' ').trim();
}

/** Markdown without its marks; links lose their addresses. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replace(/[`*_#>]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
