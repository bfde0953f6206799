/**
 * A text for a terminal, with a mark for every character that would steer it or cannot be seen: control characters,
 * zero-width ones, and those that turn the direction of writing.
 */
export function visible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '�');
}
