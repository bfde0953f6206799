/** Seeded random numbers from 0 to 1 (mulberry32), so that every run measures the same texts. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts 10 to 30 unrelated lines around a text. */
export function withNoise(text: string, lines: readonly string[], next: () => number): string {
  const around = Array.from(
    { length: 10 + Math.floor(next() * 21) },
    () => lines[Math.floor(next() * lines.length)] ?? '',
  );
  const place = Math.floor(next() * around.length);
  return [...around.slice(0, place), text, ...around.slice(place)].join('\n');
}

/** Breaks lines at a terminal's width, in the middle of words. */
export function wrapped(text: string, width = 80): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .join('\n');
}

/** Colours some words as tools do. */
export function coloured(text: string, next: () => number): string {
  return text.replace(/\S+/g, (word) => (next() < 0.3 ? `\u001b[0;3${Math.floor(next() * 8)}m${word}\u001b[0m` : word));
}

/** Puts a text into the second column of a table. */
export function tabled(text: string, width = 60): string {
  const ruler = `+${'-'.repeat(12)}+${'-'.repeat(width + 2)}+`;
  const rows = wrapped(text, width)
    .split('\n')
    .map((line, at) => `| ${(at === 0 ? 'ERROR' : '').padEnd(10)} | ${line.padEnd(width)} |`);
  return [ruler, ...rows, ruler].join('\n');
}

/** Makes so many typing errors: a letter lost, doubled, wrong, or two exchanged, never the first of a word. */
export function mistyped(text: string, errors: number, next: () => number): string {
  let typed = text;
  for (let made = 0; made < errors; made++) {
    const words = [...typed.matchAll(/\p{L}{4,}/gu)];
    const hit = words[Math.floor(next() * words.length)];
    if (hit === undefined) return typed;
    const [word] = hit;
    const at = 1 + Math.floor(next() * (word.length - 2));
    const slips = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at) + word.slice(at),
      `${word.slice(0, at)}e${word.slice(at + 1)}`,
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ];
    typed =
      typed.slice(0, hit.index) +
      (slips[Math.floor(next() * slips.length)] ?? word) +
      typed.slice(hit.index + word.length);
  }
  return typed;
}
