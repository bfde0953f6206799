/** A page's path below the site's base ('' is the home page) and its HTML. */
export type Page = readonly [path: string, html: string];

/**
 * Pages that are alike, each cut into parts, each part kept once. A page is a list of runs: the first part of the run
 * and how many follow it, counted through the frame's parts and then the pack's own.
 */
export type Pack = {
  readonly parts: readonly string[];
  readonly pages: Readonly<Record<string, readonly number[]>>;
};

/**
 * The parts that every group of pages has: the site's frame. Only what stands in all of them counts, so that a changed
 * entry changes its own group's pack and no other: readers then fetch one pack again, not all.
 */
export function frameParts(groups: readonly (readonly Page[])[]): string[] {
  const [first, ...others] = groups.map((pages) => new Set(pages.flatMap(([, html]) => cut(html))));
  return first && others.length > 0 ? [...first].filter((part) => others.every((group) => group.has(part))) : [];
}

/** Packs pages; `unpackPage` gives each back as it was. Ten pages of one topic take the room of two. */
export function packPages(pages: readonly Page[], frame: readonly string[]): Pack {
  const all = [...frame];
  const place = new Map(frame.map((part, at) => [part, at]));
  const own = new Map<string, number>();
  const runs = pages.map(([path, html]) => {
    const parts = cut(html);
    const list: number[] = [];
    for (let at = 0; at < parts.length; ) {
      const [start, length] = longestRun(parts, at, all, [place.get(parts[at] ?? ''), own.get(parts[at] ?? '')]);
      if (length > 0) {
        list.push(start, length);
        at += length;
      } else {
        // New parts follow one another, so that they make one run.
        const begin = all.length;
        do {
          const part = parts[at] ?? '';
          own.set(part, all.length);
          all.push(part);
          at++;
        } while (at < parts.length && !place.has(parts[at] ?? '') && !own.has(parts[at] ?? ''));
        list.push(begin, all.length - begin);
      }
    }
    return [path, list] as const;
  });
  return { parts: all.slice(frame.length), pages: Object.fromEntries(runs) };
}

/** The HTML of a packed page; nothing where the pack has no such page. */
export function unpackPage({ parts, pages }: Pack, frame: readonly string[], path: string): string | undefined {
  const runs = Object.hasOwn(pages, path) ? pages[path] : undefined;
  if (!runs) return undefined;
  let html = '';
  for (let at = 0; at < runs.length; at += 2) {
    const start = runs[at] ?? 0;
    for (let part = start; part < start + (runs[at + 1] ?? 0); part++)
      html += frame[part] ?? parts[part - frame.length] ?? '';
  }
  return html;
}

/** The longest run of known parts that the page goes on with; a length of 0 where its next part is new. */
function longestRun(
  parts: readonly string[],
  at: number,
  all: readonly string[],
  starts: readonly (number | undefined)[],
): [start: number, length: number] {
  let best: [number, number] = [0, 0];
  for (const start of starts) {
    if (start === undefined) continue;
    let length = 0;
    while (at + length < parts.length && all[start + length] === parts[at + length]) length++;
    if (length > best[1]) best = [start, length];
  }
  return best;
}

/** Behind each tag: short enough to find what pages share, long enough to be worth a number. */
function cut(html: string): string[] {
  return html.split(/(?<=>)/);
}
