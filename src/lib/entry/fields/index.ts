import type { Field } from '../field.ts';
import { added } from './added.ts';
import { alike } from './alike.ts';
import { allow } from './allow.ts';
import { asks } from './asks.ts';
import { catchUp } from './catch-up.ts';
import { confirm } from './confirm.ts';
import { fix } from './fix.ts';
import { formerly } from './formerly.ts';
import { hint } from './hint.ts';
import { often } from './often.ts';
import { related } from './related.ts';
import { replacedBy } from './replaced-by.ts';
import { reviewed } from './reviewed.ts';
import { section } from './section.ts';
import { shared } from './shared.ts';
import { skips } from './skips.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { symptom } from './symptom.ts';
import { title } from './title.ts';
import { topic } from './topic.ts';
import { tried } from './tried.ts';
import { verify } from './verify.ts';

/** The fields of an entry, in the order in which they stand in its front matter. To add one: a file, and a line here. */
export const fields = {
  title,
  topic,
  section,
  often,
  symptom,
  asks,
  hint,
  confirm,
  fix,
  verify,
  catchUp,
  skips,
  shared,
  related,
  alike,
  sources,
  added,
  reviewed,
  tried,
  allow,
  status,
  replacedBy,
  formerly,
} as const satisfies Readonly<Record<string, Field>>;

export type FieldName = keyof typeof fields;

/** The fields with their names, in their order. */
export const fieldList = Object.entries(fields) as readonly [FieldName, Field][];
