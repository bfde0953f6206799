/** What a chat shows of a link: https://ogp.me and https://developer.x.com/en/docs/x-for-websites/cards. */
export type Preview = {
  readonly title: string;
  readonly description: string;
  /** Absolute addresses. */
  readonly url: string;
  readonly image: string;
  readonly imageAlt: string;
};

/** Size of every preview picture, in pixels: what Open Graph readers and cards with a large picture ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The longest description that chats show whole, in UTF-16 units. */
const longest = 200;

/** The meta tags of a preview: the attributes of each. */
export function previewTags({ title, description, url, image, imageAlt }: Preview): Record<string, string>[] {
  const text = shortened(description.replaceAll('`', ''));
  return [
    { name: 'description', content: text },
    { property: 'og:title', content: title },
    { property: 'og:description', content: text },
    { property: 'og:url', content: url },
    { property: 'og:image', content: image },
    { property: 'og:image:width', content: String(previewSize.width) },
    { property: 'og:image:height', content: String(previewSize.height) },
    { property: 'og:image:alt', content: imageAlt },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'twitter:title', content: title },
    { name: 'twitter:description', content: text },
    { name: 'twitter:image', content: image },
  ];
}

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]?$|\s+\S*$/, '')}…`;
}
