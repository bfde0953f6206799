import type { Entry } from './entry.ts';
import type { Forms, Shown } from './field.ts';
import { type FieldName, fieldList } from './fields/index.ts';

/** A part of an entry's page: a field that is shown, with its value. `id` is the anchor of its heading. */
export type Part = {
  [Form in keyof Forms]: Shown<Form> & { readonly id: string; readonly field: FieldName; readonly value: Forms[Form] };
}[keyof Forms];

/** The parts of an entry's page at a place, in their order. What the entry does not have has no part. */
export function partsOf(entry: Entry, place: Shown['place']): Part[] {
  return fieldList.flatMap(([name, { shown }]) => {
    const value = entry[name];
    if (shown?.place !== place || value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    // A field can be declared to be shown only in a form that fits its values.
    return [
      { ...shown, field: name, id: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value } as Part,
    ];
  });
}

/** The fields that an entry's page shows, by their names in front matter. */
export function shownFields(entry: Entry): string[] {
  return (['before', 'after', 'end'] as const).flatMap((place) => partsOf(entry, place).map(({ field }) => field));
}
