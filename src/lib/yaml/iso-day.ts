/**
 * The day that a text names in another form than 2026-11-21, as long as only one day can be meant: 2026/11/21, 2026.11.21,
 * 2026-1-2, 21.11.2026 (dots stand after the day), 21/11/2026 (no month has the number 21), 21 Nov 2026, November 21, 2026.
 */
export function isoDay(text: string): string | undefined {
  const trimmed = text.trim();
  const [, year, month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(trimmed)?.toSpliced(2, 1) ?? [];
  if (year !== undefined) return written(year, Number(month), Number(day));

  const [, first, mark, second, last] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(trimmed) ?? [];
  if (last !== undefined) {
    if (mark === '.' || Number(first) > 12 || first === second) return written(last, Number(second), Number(first));
    return Number(second) > 12 ? written(last, Number(first), Number(second)) : undefined;
  }

  const words = /^(?:(\d{1,2})\.? ([a-z]{3,9})\.?|([a-z]{3,9})\.? (\d{1,2})),? (\d{4})$/i.exec(trimmed);
  if (!words) return undefined;
  const name = (words[2] ?? words[3] ?? '').toLowerCase();
  const index = months.findIndex((one) => one === name || (name.length >= 3 && one.startsWith(name)));
  return index === -1 ? undefined : written(words[5] ?? '', index + 1, Number(words[1] ?? words[4]));
}

const months = 'january february march april may june july august september october november december'.split(' ');

function written(year: string, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
