const units = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const satisfies [Intl.RelativeTimeFormatUnit, number][];

/** Says how long ago a date was, as a person would; the date itself stays as the title. */
export function tellAges(): void {
  const format = new Intl.RelativeTimeFormat(document.documentElement.lang || 'en', { numeric: 'auto' });
  for (const time of document.querySelectorAll<HTMLTimeElement>('time[data-ago]')) {
    const days = Math.floor((Date.now() - Date.parse(time.dateTime)) / 86_400_000);
    if (!Number.isFinite(days)) continue;
    const [unit, length] = units.find(([, length]) => Math.abs(days) >= length) ?? ['day', 1];
    time.title = time.dateTime;
    time.textContent = format.format(-Math.trunc(days / length), unit);
  }
}
