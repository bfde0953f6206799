/** How much a term tells that so many of the entries have: its inverse document frequency, never below 0. */
export function specificity(frequency: number, entries: number): number {
  return Math.log(1 + (entries - frequency + 0.5) / (frequency + 0.5));
}
