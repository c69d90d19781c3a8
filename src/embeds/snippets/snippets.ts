/**
 * What an editor pastes, in the grades of what a host lets through. Pure: a described figure goes in, text comes out.
 * Attributes alone, in a spelling that HTML and JSX both take: no style, no script between tags, every element closed.
 */
import { boxWidth, heightAt, type Described } from './describe.ts';

export const snippetIds = ['figure', 'address', 'frame', 'picture', 'markdown', 'amp', 'exact'] as const;
export type SnippetId = (typeof snippetIds)[number];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Text as it stands in HTML and in JSX, between tags or in an attribute. */
const escaped = (text: string): string => text.replace(/[&<>"{}]/g, (mark) => entities[mark] as string);

/** A start tag's inside: the name and its attributes in the order given. */
function tag(name: string, attributes: Readonly<Record<string, string | number | true>>): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === true ? key : `${key}="${escaped(String(value))}"`,
  );
  return [name, ...written].join(' ');
}

/** A picture is shown at half its size, so that it is sharp on fine screens. */
function linkedPicture({ page, picture, offer }: Described): string {
  const { address: src, alt } = picture;
  const img = tag('img', { src, alt, width: picture.width / 2, height: picture.height / 2 });
  return `<${tag('a', { href: page })}><${img} /> ${escaped(offer.credit)}</a>`;
}

const figureOf = (described: Described) =>
  `<${tag('figure', { 'data-figure-src': described.frame, 'data-title': described.title })}>\n` +
  `  ${linkedPicture(described)}\n</figure>`;

const scriptOf = (attributes: Readonly<Record<string, string | true>>) =>
  `<${tag('script', { async: true, ...attributes })}></script>`;

/** `loading` comes before `src`, or some browsers load at once. */
function frameOf({ fitted, title, offer }: Described): string {
  const height = offer.fittedHeight ?? heightAt(offer, boxWidth);
  return `<${tag('iframe', { title, width: '100%', height, loading: 'lazy', src: fitted })}></iframe>`;
}

function ampOf(described: Described): string {
  const { frame, title, offer, page } = described;
  const height = heightAt(offer, boxWidth);
  const size = { width: boxWidth, height, layout: 'responsive', frameborder: 0 };
  const rights = {
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    resizable: true as const,
  };
  return [
    `<${tag('amp-iframe', { title, ...size, ...rights, src: frame })}>`,
    `  <${tag('amp-img', { placeholder: true, layout: 'fill', src: described.picture.address, alt: title })}></amp-img>`,
    `  <${tag('a', { overflow: true, href: page })}>${escaped(offer.credit)}</a>`,
    '</amp-iframe>',
  ].join('\n');
}

const inMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');

function markdownOf({ page, picture, offer }: Described): string {
  return `[![${inMarkdown(picture.alt)}](${picture.address})](${page})\n\n[${inMarkdown(offer.credit)}](${page})`;
}

/** The text of one snippet. */
export function snippet(id: SnippetId, described: Described): string {
  const { site, loader } = described.offer;
  switch (id) {
    case 'figure':
      return `${figureOf(described)}\n${scriptOf({ src: `${site}embed.js` })}`;
    case 'exact': {
      const exact = { integrity: loader.integrity, crossOrigin: 'anonymous' };
      return `${figureOf(described)}\n${scriptOf({ ...exact, src: `${site}v/${loader.pinnedName}` })}`;
    }
    case 'address':
      return described.page;
    case 'frame':
      return frameOf(described);
    case 'picture':
      return linkedPicture(described);
    case 'markdown':
      return markdownOf(described);
    case 'amp':
      return ampOf(described);
  }
}
