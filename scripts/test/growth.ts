import { expect } from 'vitest';

/**
 * Fails where the work for a text grows faster than its length. A piece is repeated to 10,000 characters and to eight
 * times as many: what reads each character once does eight times the work then, what is quadratic 64 times. Processor
 * time stands for the work, so that other programs on the machine do not count.
 */
export function expectLinear(read: (text: string) => unknown, piece: string): void {
  const cost = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const before = process.cpuUsage();
    read(text);
    return process.cpuUsage(before).user / 1000;
  };
  // Below 10 ms the collection of garbage is most of it.
  const short = Math.max(10, cost(10_000));
  expect(cost(80_000), JSON.stringify(piece)).toBeLessThan(20 * short);
}
