/**
 * Looks through markup that an editor's program made of a snippet, and says what is left of it. Nothing in it runs:
 * the browser reads it into a template. Knows nothing of what the findings mean.
 */

export interface Found {
  /** A figure that the loader would know, and whether its address is one of ours. */
  figure?: { isOurs: boolean; hasTitle: boolean };
  hasScript: boolean;
  frame?: { hasTitle: boolean; hasHeight: boolean; runsScripts: boolean; isQuoted: boolean };
  link?: { hasText: boolean };
  picture?: { hasText: boolean };
  /** An address of ours that stands as plain text. */
  isAddress: boolean;
  /** Whether the markup itself stands there as text, so that readers see it. */
  isShownAsText: boolean;
  isEmpty: boolean;
}

/** The longest text that is looked through. */
export const longest = 200_000;

const curly = /[“”„«»]/g;

/** Whether an address leads to a place on the site; quotation marks that were made curly are seen through. */
function leadsTo(site: string, address: string | null, ...places: readonly string[]): boolean {
  const plain = (address ?? '').replace(curly, '').trim();
  return places.some((place) => plain.startsWith(`${site}${place}`));
}

const frames = ['embed/', 'v/'];
const isThere = (value: string | null): boolean => (value ?? '').trim() !== '';

function first(
  page: DocumentFragment,
  name: string,
  isOne: (element: Element) => boolean,
): Element | undefined {
  return [...page.querySelectorAll(name)].find(isOne);
}

function figureIn(page: DocumentFragment, site: string): Found['figure'] {
  const [figure] = page.querySelectorAll('[data-figure-src]');
  if (!figure) return undefined;
  const address = figure.getAttribute('data-figure-src') ?? '';
  const isOurs = !/[“”„«»]/.test(address) && leadsTo(site, address, ...frames);
  return { isOurs, hasTitle: isThere(figure.getAttribute('data-title')) };
}

function frameIn(page: DocumentFragment, site: string): Found['frame'] {
  const frame = first(page, 'iframe', (one) => leadsTo(site, one.getAttribute('src'), ...frames));
  if (!frame) return undefined;
  const sandbox = frame.getAttribute('sandbox');
  const quoted = page.querySelectorAll('blockquote a');
  return {
    hasTitle: isThere(frame.getAttribute('title')),
    hasHeight: isThere(frame.getAttribute('height')) || /height/.test(frame.getAttribute('style') ?? ''),
    runsScripts: sandbox === null || sandbox.includes('allow-scripts'),
    isQuoted:
      sandbox !== null && [...quoted].some((one) => leadsTo(site, one.getAttribute('href'), 'figures/')),
  };
}

function linkIn(page: DocumentFragment, site: string): Found['link'] {
  const isOurs = (one: Element) => leadsTo(site, one.getAttribute('href'), 'figures/', 'embed/', 'v/');
  const all = [...page.querySelectorAll('a')].filter(isOurs);
  return all.length === 0 ? undefined : { hasText: all.some((one) => isThere(one.textContent)) };
}

/** A picture may have been copied to the editor's own place; one inside a link to us counts too. */
function pictureIn(page: DocumentFragment, site: string): Found['picture'] {
  const isOurs = (one: Element) =>
    leadsTo(site, one.getAttribute('src'), 'cards/', 'figures/') ||
    leadsTo(site, one.closest('a')?.getAttribute('href') ?? null, 'figures/');
  const picture = first(page, 'img', isOurs);
  return picture && { hasText: isThere(picture.getAttribute('alt')) };
}

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string },
  ): { createHTML(text: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: Policies };
/** A page may ask that text be declared before it is parsed. This text is looked at and never put on a page. */
const declared = trustedTypes?.createPolicy('embed-doctor', { createHTML: (text) => text });

/** Under another name a handler is none, and the policy of the page has nothing to refuse and to write into the console. */
const withoutHandlers = (markup: string): string => markup.replace(/(?<=[\s/"'])on(?=\w+\s*=)/gi, 'data-on');

/** The markup as a browser reads it, in a template: what stands there belongs to no page, so that nothing in it acts. */
function read(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = declared?.createHTML(markup) ?? markup;
  return template.content;
}

/** What is left of a snippet in this markup. `site` is the address of the front page. */
export function findIn(markup: string, site: string): Found {
  const page = read(withoutHandlers(markup.slice(0, longest)));
  const text = page.textContent ?? '';
  const isScript = (one: Element) => leadsTo(site, one.getAttribute('src'), 'embed.js', 'v/embed.');
  return {
    figure: figureIn(page, site),
    hasScript: first(page, 'script', isScript) !== undefined,
    frame: frameIn(page, site),
    link: linkIn(page, site),
    picture: pictureIn(page, site),
    isAddress: leadsTo(site, text, 'figures/'),
    isShownAsText: /<(figure|iframe|a)\s[^>]*(data-figure-src|src|href)/.test(text),
    isEmpty: markup.trim() === '',
  };
}
