/** Text as it stands in HTML or XML, in an element or in a quoted attribute. What XML 1.0 cannot hold is left out. */
export function escapeMarkup(text: string): string {
  return text.replace(unfit, '').replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}

/** https://www.w3.org/TR/xml/#charsets */
const unfit = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
