import { segments } from '../placeholder/placeholders.ts';
import type { Choice, Command, PlainStep, Step, Verification } from '../step/step.ts';
import { chooseOne, plainSteps, type StepGroup, stepGroups } from '../step/step-groups.ts';
import { chatForms, type ChatForm as Form, type ReplyForm } from './chat-form.ts';
import { words } from './words.ts';

/** How far a reply goes, as support works: a nudge, the explanation, or the step itself. */
export const replyDepths = ['nudge', 'explain', 'do'] as const;

export type ReplyDepth = (typeof replyDepths)[number];
export { type ReplyForm, replyForms } from './chat-form.ts';

/** What a reply is made of. `link` is absolute; sentences mark code by backticks. */
export type ReplySource = {
  readonly title: string;
  readonly link: string;
  readonly hint: string;
  /** A few sentences, see `causeOf`; may be empty. */
  readonly cause: string;
  readonly fix: readonly Step[];
  readonly verify: Verification;
  /** The steps themselves: the topic's where the entry has none of its own. */
  readonly catchUp: readonly Step[];
  readonly skips?: string | undefined;
  /** When the lab has run the fix, and with what, see `ranText`. */
  readonly ran?: string | undefined;
};

/**
 * Writes the reply to paste into a chat. It never exceeds what the chat takes in one message (UTF-16 units): what does
 * not fit is left out whole, a command is never cut, and the link always stands at the end.
 */
export function reply(source: ReplySource, depth: ReplyDepth, as: ReplyForm): string {
  const form = chatForms[as];
  for (const draft of drafts[depth](source, form)) if (draft.length <= form.limit) return draft;
  return source.link;
}

/** The placeholders that a reply still holds, each once, in the order of the text. */
export function openFields(text: string): string[] {
  return [...new Set(segments(text).flatMap((part) => (part.kind === 'placeholder' ? [part.text] : [])))];
}

const drafts: Readonly<Record<ReplyDepth, (source: ReplySource, form: Form) => Iterable<string>>> = {
  nudge: nudges,
  explain: explanations,
  do: shortcuts,
};

function* nudges({ title, link, hint }: ReplySource, { say }: Form): Iterable<string> {
  yield paragraphs(words.hint(say(hint)), link);
  yield paragraphs(say(title), link);
}

/** From the whole explanation to the mere title: the cause goes first, then steps from the end, then the check. */
function* explanations(source: ReplySource, form: Form): Iterable<string> {
  const { title, fix, verify } = source;
  const link = anchored(source.link, 'fix');
  const cause = source.cause === '' ? '' : words.cause(form.say(source.cause));
  const steps = stepGroups(fix).map((group, index) => numberedStep(group, index, form));
  const check = checkLine(verify, form);
  const all = stacked(steps);
  const ran = source.ran === undefined ? '' : words.ran(form.say(source.ran));
  yield paragraphs(form.say(title), cause, all, check, ran, link);
  if (ran !== '') yield paragraphs(form.say(title), cause, all, check, link);
  yield paragraphs(form.say(title), firstSentence(cause), all, check, link);
  yield paragraphs(form.say(title), all, check, link);
  for (let count = steps.length - 1; count > 0; count--) {
    const shown = stacked([...steps.slice(0, count), words.moreSteps(steps.length - count)]);
    yield paragraphs(form.say(title), shown, check, link);
    yield paragraphs(form.say(title), shown, link);
  }
  yield paragraphs(form.say(title), firstSentence(cause), link);
  yield paragraphs(form.say(title), link);
}

/** The shortcut as a block to run; sentences become comments in it, and each alternative has a block of its own. */
function* shortcuts(source: ReplySource, form: Form): Iterable<string> {
  const { title, catchUp, skips, verify } = source;
  const link = anchored(source.link, 'catch-up');
  const head = words.shortcut(form.say(title));
  const skipped = skips === undefined ? '' : words.skips(form.say(skips));
  const check = checkLine(verify, form);
  yield paragraphs(head, skipped, stepsToRun(catchUp, form), check, link);
  yield paragraphs(head, stepsToRun(catchUp, form), check, link);
  for (let count = catchUp.length - 1; count > 0; count--) {
    yield paragraphs(head, stepsToRun(catchUp.slice(0, count), form), words.moreCommands, link);
  }
  yield paragraphs(head, words.onPage, link);
  yield link;
}

function stepsToRun(steps: readonly Step[], form: Form): string {
  const commands = plainSteps(steps).filter((step) => typeof step !== 'string');
  if (commands.length === 0) return stacked(stepGroups(steps).map((group, index) => numberedStep(group, index, form)));
  const fields = openFields(commands.map(({ run }) => run).join('\n'));
  return stacked([
    ...commands.flatMap(({ destroys }) => (destroys === undefined ? [] : [warning(destroys, form)])),
    ...(fields.length === 0 ? [] : [words.fillIn(fields)]),
    ...betweenChoices(steps).flatMap((part) => (Array.isArray(part) ? [script(part, form)] : waysToRun(part, form))),
  ]);
}

/** The steps between the choices, as lists, and the choices, in their order. */
function betweenChoices(steps: readonly Step[]): (PlainStep[] | Choice)[] {
  const parts: (PlainStep[] | Choice)[] = [];
  for (const step of steps) {
    const last = parts.at(-1);
    if (typeof step === 'object' && 'either' in step) parts.push(step);
    else if (Array.isArray(last)) last.push(step);
    else parts.push([step]);
  }
  return parts;
}

function waysToRun({ either }: Choice, form: Form): string[] {
  return [chooseOne, ...either.flatMap(({ when, steps }) => [`• ${form.say(when)}:`, script(steps, form)])];
}

/** Sentences alone need no block. */
function script(steps: readonly PlainStep[], form: Form): string {
  if (steps.every((step) => typeof step === 'string')) return stacked(steps.map((step) => form.say(step)));
  return form.block(steps.map((step) => (typeof step === 'string' ? `# ${step}` : scriptOf(step))).join('\n'));
}

function scriptOf({ run, note, destroys }: Command): string {
  return [
    ...(note === undefined ? [] : [`# ${note}`]),
    ...(destroys === undefined ? [] : [`# ${words.destroysHere(destroys)}`]),
    run.trimEnd(),
  ].join('\n');
}

function numberedStep({ sentence, commands, alternatives }: StepGroup, index: number, form: Form): string {
  const lines = [
    ...commands.flatMap((command) => stepLines(command, form)),
    ...alternatives.flatMap(({ when, steps }) => [
      `• ${form.say(when)}:`,
      ...steps.flatMap((step) => stepLines(step, form)),
    ]),
  ];
  const lead = sentence ?? (alternatives.length > 0 ? chooseOne : undefined);
  const [first = '', ...others] = lead === undefined ? lines : [form.say(lead), ...lines];
  // A fence opens on a line of its own.
  const opening =
    first.startsWith('```') || first.startsWith('\n') ? `${index + 1}.\n${first}` : `${index + 1}. ${first}`;
  return stacked([opening, ...others]);
}

function stepLines(step: PlainStep, form: Form): string[] {
  if (typeof step === 'string') return [form.say(step)];
  const { run, note, destroys } = step;
  return [
    ...(note === undefined ? [] : [form.say(note)]),
    ...(destroys === undefined ? [] : [warning(destroys, form)]),
    form.block(run.trimEnd()),
  ];
}

/** Joins lines; where two blocks meet that each bring an empty line, one stays. */
function stacked(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return lines.reduce(
    (above, line) => above + (above.endsWith('\n') && line.startsWith('\n') ? line.slice(1) : `\n${line}`),
  );
}

function warning(destroys: string, { say }: Form): string {
  return words.destroys(say(destroys));
}

function checkLine(verify: Verification, form: Form): string {
  const expected = verify.expect.trimEnd();
  const result = expected.includes('\n') ? `\n${form.block(expected)}` : ` ${form.code(expected)}`;
  if ('do' in verify) return `${words.check} ${form.say(verify.do)} ${words.itShows}${result}`;
  const command = verify.run.trimEnd();
  return command.includes('\n')
    ? `${words.check}\n${form.block(command)}\n${words.shows}${result}`
    : `${words.check} ${form.code(command)} ${words.shows}${result}`;
}

function firstSentence(text: string): string {
  return /^.{20,}?[.!?](?=\s)/s.exec(text)?.[0] ?? text;
}

function anchored(link: string, anchor: string): string {
  return `${link.replace(/#.*$/s, '')}#${anchor}`;
}

/** Joins what is there by empty lines; a block brings its own. */
function paragraphs(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/^\n+|\n+$/g, ''))
    .filter((part) => part !== '')
    .join('\n\n');
}
