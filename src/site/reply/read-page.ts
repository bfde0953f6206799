import type { ReplySource } from '../../lib/reply/reply.ts';
import type { PlainStep, Step, Verification } from '../../lib/step/step.ts';

/** What a page tells of its entry; without own steps the shortcut stands on the page that `topic` names. */
export type ReadEntry = Omit<ReplySource, 'link'> & { readonly topic?: string };

/**
 * Reads an entry from its page, the one that is open or one that was fetched: so no page has to carry the replies, and
 * what the reader filled into the commands is in them. Throws where the page is no entry.
 */
export function readEntry(page: Document): ReadEntry {
  const catchUp = part(page, 'catch-up');
  const topic = catchUp.querySelector<HTMLAnchorElement>('a[href$="#catch-up"]:not([href^="#"])')?.getAttribute('href');
  return {
    title: sentence(page.querySelector('h1')),
    hint: sentence(part(page, 'hint').querySelector('p')),
    cause: causeIn(part(page, 'why')),
    fix: stepsIn(part(page, 'fix')),
    verify: verificationIn(part(page, 'verify')),
    catchUp: stepsIn(catchUp),
    skips: skipsIn(catchUp),
    ran: page.querySelector<HTMLElement>('[data-ran]')?.dataset['ran'],
    ...(typeof topic === 'string' && { topic }),
  };
}

/** The shortcut of a topic, from its page. */
export function readShortcut(page: Document): { catchUp: Step[]; skips: string | undefined } {
  const section = part(page, 'catch-up');
  return { catchUp: stepsIn(section), skips: skipsIn(section) };
}

/** The section whose heading has this id. */
function part(page: Document, id: string): Element {
  const found = page.getElementById(id)?.closest('section');
  if (!found) throw new Error(`the page has no part “${id}”`);
  return found;
}

/** One line of text; code gets back its backticks. */
function sentence(element: Element | null): string {
  const pieces = [...(element?.childNodes ?? [])].map((node) =>
    node instanceof Element && node.matches('strong') && node.textContent?.endsWith(':')
      ? ''
      : node.nodeName === 'CODE'
        ? `\`${node.textContent}\``
        : node.nodeName === 'A'
          ? sentence(node as Element)
          : (node.textContent ?? ''),
  );
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function stepsIn(section: Element): Step[] {
  return listItems(section).flatMap((item): Step[] => {
    const either = [...item.children]
      .filter((child) => child.matches('.way'))
      .map((way) => ({ when: sentence(way.querySelector('summary')), steps: listItems(way).flatMap(plainStepsIn) }));
    return either.length === 0 ? plainStepsIn(item) : [...plainStepsIn(item), { either }];
  });
}

/** The steps of an element's own list, without those of the alternatives in it. */
function listItems(element: Element): Element[] {
  return [...(element.querySelector('ol.steps')?.children ?? [])];
}

function plainStepsIn(item: Element): PlainStep[] {
  const steps: PlainStep[] = [];
  let extra: { note?: string; destroys?: string } = {};
  for (const child of item.children) {
    if (child.matches('.note')) extra = { ...extra, note: sentence(child) };
    else if (child.matches('.destroys')) extra = { ...extra, destroys: sentence(child) };
    else if (child.matches('.cmd')) {
      steps.push({ run: commandIn(child), ...extra });
      extra = {};
    } else if (child.matches('p:not(.choose)')) steps.push(sentence(child));
  }
  return steps;
}

function verificationIn(section: Element): Verification {
  const note = section.querySelector('.expect');
  const next = note?.nextElementSibling;
  const expect = (next?.matches('pre') ? next.textContent : note?.querySelector('code, em')?.textContent) ?? '';
  const command = section.querySelector('.cmd');
  return command ? { run: commandIn(command), expect } : { do: sentence(section.querySelector('p')), expect };
}

function commandIn(box: Element): string {
  return box.querySelector('pre')?.textContent ?? '';
}

function skipsIn(section: Element): string | undefined {
  const label = [...section.querySelectorAll('p > strong')].find((strong) => strong.textContent?.endsWith(':'));
  return label ? sentence(label.parentElement) : undefined;
}

/** The first paragraph, with a list where it ends in a colon; as `causeOf` takes it from the Markdown. */
function causeIn(section: Element): string {
  const paragraph = section.querySelector('.sl-markdown-content > p');
  const text = sentence(paragraph);
  const next = paragraph?.nextElementSibling;
  if (!text.endsWith(':') || !next?.matches('ul, ol')) return text;
  return [text, ...[...next.children].map((item) => `- ${sentence(item)}`)].join('\n');
}
