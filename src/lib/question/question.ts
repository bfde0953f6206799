import { chatForms, type ReplyForm } from '../reply/chat-form.ts';

/** A question to support. Everything in it is safe to show: secrets are masked before it gets here. */
export type Question = {
  readonly did: string;
  /** What was printed, over several lines. */
  readonly saw: string;
  /** Topic, node, user, context, each with its name; empty ones are left out. */
  readonly where: readonly (readonly [name: string, value: string])[];
  /** Entries that were looked at, and what else was tried. */
  readonly tried: readonly string[];
  /** What the check for lookalike characters found. */
  readonly lookalikes: readonly string[];
};

/** Plain text is pasted into forms and mails; nobody reads more than this there. In UTF-16 units. */
const longestPlain = 20_000;

/**
 * Writes the question as one message for a chat. Where it is too long for one, lines from the middle of the output are
 * left out, and it says how many.
 */
export function questionText(question: Question, as: ReplyForm): string {
  const form = chatForms[as];
  const limit = Math.min(form.limit, longestPlain);
  const text = (saw: string) =>
    [
      titled('What I did', question.did),
      saw === '' ? '' : `What I saw:\n${form.block(saw)}`,
      titled('Where', whereText(question)),
      listed('Tried', question.tried),
      listed('What the checker found', question.lookalikes),
    ]
      .map((part) => part.replace(/^\n+|\n+$/g, ''))
      .filter((part) => part !== '')
      .join('\n\n');
  return fitted(question.saw, limit, text);
}

/** The fields of the issue form for questions; each has the form's field id as its name. */
export function questionFields(question: Question): Readonly<Record<string, string>> {
  return {
    did: question.did,
    saw: question.saw,
    where: whereText(question),
    tried: question.tried.map((item) => `- ${item}`).join('\n'),
    lookalikes: question.lookalikes.map((item) => `- ${item}`).join('\n'),
  };
}

/**
 * The longest text within a limit that `write` makes of a shortened `saw`: its first and last lines stay, for the
 * command stands at the top and the error at the end. Without any of it, the text is cut at its end.
 */
export function fitted(saw: string, limit: number, write: (saw: string) => string): string {
  const whole = write(saw);
  if (whole.length <= limit) return whole;
  // Escapes make a text longer than what is cut off it, so the room is found by trying.
  for (let room = Math.min(saw.length, limit); room > 40; room = Math.floor(room * 0.8)) {
    const text = write(shortened(saw, room));
    if (text.length <= limit) return text;
  }
  return write('')
    .slice(0, limit)
    .replace(/[\ud800-\udbff]$/, '');
}

/** The first third and the last two thirds of what fits into `room`, in whole lines where they are not too long. */
export function shortened(text: string, room: number): string {
  if (text.length <= room) return text;
  const head = text.slice(0, Math.floor(room / 3));
  const tail = text.slice(text.length - Math.floor((room * 2) / 3));
  const first = head.includes('\n') ? head.slice(0, head.lastIndexOf('\n')) : head;
  const last = tail.includes('\n') ? tail.slice(tail.indexOf('\n') + 1) : tail;
  const left = text.slice(first.length, text.length - last.length);
  const lines = left.split('\n').length - 1;
  const note = lines > 1 ? `… ${lines - 1} lines left out …` : `… ${left.length} characters left out …`;
  return `${first}\n${note}\n${last}`.toWellFormed();
}

function whereText({ where }: Question): string {
  return where.flatMap(([name, value]) => (value.trim() === '' ? [] : [`${name} ${value.trim()}`])).join(', ');
}

function titled(title: string, text: string): string {
  return text.trim() === '' ? '' : `${title}: ${text.trim()}`;
}

function listed(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${title}:`, ...items.map((item) => `- ${item}`)].join('\n');
}
