/** A topic as the map sees it; the lower `order`, the further left among equals. */
export type MapTopic = { readonly slug: string; readonly order: number; readonly requires: readonly string[] };

/** Lengths of the drawing, in its own units. */
export type MapSizes = {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly gap: number;
  readonly rowGap: number;
  /** Room for a line that passes a row between its nodes. */
  readonly laneWidth: number;
  readonly mostInRow: number;
};

/** A drawing: each topic's box by its top left corner, and each line from a topic down to one that needs it. */
export type MapLayout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly { readonly slug: string; readonly x: number; readonly y: number }[];
  /** Points from the bottom of the upper box to the top of the lower one, a pair for each row that is passed. */
  readonly lines: readonly { readonly from: string; readonly to: string; readonly points: readonly Point[] }[];
};

/**
 * Lays the topics out in rows: each stands below everything that it requires. A requirement that follows from
 * another one is not drawn. Topics that neither require nor are required stand in the last row.
 * `requires` must form no circle; what it names and is no topic is left out.
 */
export function layoutMap(topics: readonly MapTopic[], sizes: MapSizes): MapLayout {
  const needs = directNeeds(topics);
  const rows = splitRows(layersOf(topics, needs), sizes.mostInRow);
  const edges = [...needs].flatMap(([to, sources]) => sources.map((from) => ({ from, to })));
  const slots = slotRows(rows, edges);

  const widths = slots.map((row) => rowWidth(row, sizes));
  const width = Math.max(0, ...widths);
  const centres = new Map<string, number>();
  const boxes: { slug: string; x: number; y: number }[] = [];
  for (const [index, row] of slots.entries()) {
    let x = (width - (widths[index] ?? 0)) / 2;
    for (const slot of row) {
      const own = slot.kind === 'topic' ? sizes.nodeWidth : sizes.laneWidth;
      centres.set(`${index} ${slot.id}`, x + own / 2);
      if (slot.kind === 'topic') boxes.push({ slug: slot.id, x, y: rowTop(index, sizes) });
      x += own + sizes.gap;
    }
  }

  const rowOf = new Map(rows.flatMap((row, index) => row.map((slug) => [slug, index] as const)));
  const lines = edges.map(({ from, to }) => {
    const first = rowOf.get(from) ?? 0;
    const last = rowOf.get(to) ?? 0;
    const points: Point[] = [[centres.get(`${first} ${from}`) ?? 0, rowTop(first, sizes) + sizes.nodeHeight]];
    for (let row = first + 1; row < last; row++) {
      const x = centres.get(`${row} ${laneId(from, to)}`) ?? 0;
      points.push([x, rowTop(row, sizes)], [x, rowTop(row, sizes) + sizes.nodeHeight]);
    }
    points.push([centres.get(`${last} ${to}`) ?? 0, rowTop(last, sizes)]);
    return { from, to, points };
  });
  const height = rows.length === 0 ? 0 : rowTop(rows.length - 1, sizes) + sizes.nodeHeight;
  return { width, height, boxes, lines };
}

/** An SVG path through the points of a line, with vertical tangents: straight beside boxes, curved between rows. */
export function linePath(points: readonly Point[]): string {
  return points
    .map(([x, y], index) => {
      const before = points[index - 1];
      if (!before) return `M${x} ${y}`;
      if (before[0] === x) return `V${y}`;
      const middle = (before[1] + y) / 2;
      return `C${before[0]} ${middle} ${x} ${middle} ${x} ${y}`;
    })
    .join('');
}

type Point = readonly [x: number, y: number];
type Edge = { readonly from: string; readonly to: string };
type Slot = { readonly kind: 'topic' | 'lane'; readonly id: string };

/** What a topic requires itself, without what comes with another of its requirements. */
function directNeeds(topics: readonly MapTopic[]): Map<string, string[]> {
  const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
  const reached = new Map<string, Set<string>>();
  const reach = (slug: string): Set<string> => {
    const known = reached.get(slug);
    if (known) return known;
    const all = new Set<string>();
    reached.set(slug, all);
    for (const next of bySlug.get(slug)?.requires ?? []) {
      all.add(next);
      for (const further of reach(next)) all.add(further);
    }
    return all;
  };
  return new Map(
    topics.map(({ slug, requires }) => {
      const known = requires.filter((other) => bySlug.has(other));
      return [slug, known.filter((other) => !known.some((via) => via !== other && reach(via).has(other)))];
    }),
  );
}

/** The longest way from a topic without requirements tells the layer. */
function layersOf(topics: readonly MapTopic[], needs: ReadonlyMap<string, readonly string[]>): string[][] {
  const depths = new Map<string, number>();
  const depth = (slug: string): number => {
    const known = depths.get(slug);
    if (known !== undefined) return known;
    const own = Math.max(-1, ...(needs.get(slug) ?? []).map(depth)) + 1;
    depths.set(slug, own);
    return own;
  };
  const needed = new Set([...needs.values()].flat());
  const layers: string[][] = [];
  const alone: string[] = [];
  for (const { slug } of topics.toSorted((a, b) => a.order - b.order)) {
    if (!needed.has(slug) && needs.get(slug)?.length === 0) alone.push(slug);
    else {
      const layer = depth(slug);
      while (layers.length <= layer) layers.push([]);
      layers[layer]?.push(slug);
    }
  }
  return alone.length > 0 ? [...layers, alone] : layers;
}

/** A row holds so many boxes as a phone is wide; the topics of a layer do not need each other. */
function splitRows(layers: readonly string[][], most: number): string[][] {
  return layers.flatMap((layer) =>
    Array.from({ length: Math.ceil(layer.length / most) }, (_, row) => layer.slice(row * most, (row + 1) * most)),
  );
}

/** Adds a lane to each row that a line passes, and puts each slot near what it hangs on, so that few lines cross. */
function slotRows(rows: readonly string[][], edges: readonly Edge[]): Slot[][] {
  const rowOf = new Map(rows.flatMap((row, index) => row.map((slug) => [slug, index] as const)));
  const result: Slot[][] = [];
  for (const [index, row] of rows.entries()) {
    const lanes = edges.filter(({ from, to }) => (rowOf.get(from) ?? 0) < index && index < (rowOf.get(to) ?? 0));
    const slots: Slot[] = [
      ...row.map((id) => ({ kind: 'topic', id }) as const),
      ...lanes.map(({ from, to }) => ({ kind: 'lane', id: laneId(from, to) }) as const),
    ];
    const above = new Map((result[index - 1] ?? []).map(({ id }, place, all) => [id, (place + 0.5) / all.length]));
    const place = ({ kind, id }: Slot): number => {
      const hangsOn = edges
        .filter(({ from, to }) => (kind === 'topic' ? to === id : laneId(from, to) === id))
        .flatMap(({ from, to }) => above.get(laneId(from, to)) ?? above.get(from) ?? []);
      return hangsOn.length === 0 ? 0.5 : hangsOn.reduce((sum, x) => sum + x, 0) / hangsOn.length;
    };
    result.push(
      slots
        .map((slot, at) => ({ slot, place: place(slot), at }))
        .sort((a, b) => a.place - b.place || a.at - b.at)
        .map(({ slot }) => slot),
    );
  }
  return result;
}

/** No slug holds a ">", so that a lane never has the id of a topic. */
function laneId(from: string, to: string): string {
  return `${from}>${to}`;
}

function rowWidth(row: readonly Slot[], { nodeWidth, laneWidth, gap }: MapSizes): number {
  const slots = row.reduce((sum, { kind }) => sum + (kind === 'topic' ? nodeWidth : laneWidth), 0);
  return slots + gap * Math.max(0, row.length - 1);
}

function rowTop(row: number, { nodeHeight, rowGap }: MapSizes): number {
  return row * (nodeHeight + rowGap);
}
