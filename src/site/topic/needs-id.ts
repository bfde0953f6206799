/** The id of the list item that says what a topic needs. */
export function needsId(topic: string): string {
  return `needs-${topic}`;
}
