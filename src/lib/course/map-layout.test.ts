import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutMap, linePath, type MapSizes, type MapTopic } from './map-layout.ts';

const sizes: MapSizes = { nodeWidth: 120, nodeHeight: 44, gap: 10, rowGap: 30, laneWidth: 10, mostInRow: 2 };

const course: MapTopic[] = [
  { slug: 'workplace', order: 0, requires: [] },
  { slug: 'ansible', order: 10, requires: ['workplace'] },
  { slug: 'docker', order: 20, requires: ['workplace'] },
  { slug: 'kubernetes', order: 30, requires: ['docker'] },
  { slug: 'kubespray', order: 40, requires: ['ansible', 'kubernetes'] },
  { slug: 'ceph', order: 50, requires: ['kubespray'] },
  { slug: 'helm', order: 60, requires: ['kubespray'] },
  { slug: 'troubleshooting', order: 70, requires: ['kubespray'] },
  { slug: 'cicd', order: 80, requires: ['docker', 'helm'] },
  { slug: 'broadcast', order: 90, requires: [] },
];

describe('layoutMap', () => {
  const layout = layoutMap(course, sizes);
  const rows = [...Map.groupBy(layout.boxes, ({ y }) => y).values()].map((row) => row.map(({ slug }) => slug));

  it('puts each topic below what it requires, two in a row at most', () => {
    expect(rows).toEqual([
      ['workplace'],
      ['ansible', 'docker'],
      ['kubernetes'],
      ['kubespray'],
      ['ceph', 'helm'],
      ['troubleshooting'],
      ['cicd'],
      ['broadcast'],
    ]);
  });

  it('draws no requirement that another one brings along', () => {
    const lines = layout.lines.map(({ from, to }) => `${from}>${to}`);
    expect(lines).toContain('helm>cicd');
    expect(lines).not.toContain('docker>cicd');
  });

  it('leaves out what is no topic, and draws nothing for nothing', () => {
    expect(layoutMap([{ slug: 'a', order: 0, requires: ['gone'] }], sizes).lines).toEqual([]);
    expect(layoutMap([], sizes)).toEqual({ width: 0, height: 0, boxes: [], lines: [] });
  });

  it('never lets boxes overlap, nor a line go up or through a box', () => {
    const graphs = fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 14 }).map((lists) =>
      lists.map((list, index): MapTopic => {
        // Only earlier topics are required, so that there is no circle.
        const requires = index === 0 ? [] : [...new Set(list.map((other) => `t${other % index}`))];
        return { slug: `t${index}`, order: index, requires };
      }),
    );
    fc.assert(
      fc.property(graphs, (topics) => {
        const { width, height, boxes, lines } = layoutMap(topics, sizes);
        expect(boxes).toHaveLength(topics.length);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + sizes.nodeWidth).toBeLessThanOrEqual(width + 1e-9);
          expect(box.y + sizes.nodeHeight).toBeLessThanOrEqual(height);
          for (const other of boxes.slice(index + 1)) {
            expect(other.y !== box.y || Math.abs(other.x - box.x) >= sizes.nodeWidth).toBe(true);
          }
        }
        for (const { points } of lines) {
          for (const [index, [x, y]] of points.entries()) {
            const before = points[index - 1];
            if (!before) continue;
            expect(y).toBeGreaterThan(before[1]);
            // Between two points of one row the line runs straight down, past every box of the row.
            if (index % 2 === 0) {
              for (const box of boxes)
                expect(box.y !== before[1] || x < box.x || x > box.x + sizes.nodeWidth).toBe(true);
            }
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('linePath', () => {
  it('goes straight where it can', () => {
    expect(
      linePath([
        [5, 0],
        [5, 10],
        [20, 30],
      ]),
    ).toBe('M5 0V10C5 20 20 20 20 30');
  });
});
