/**
 * Looks through markup that an editor's program made of a snippet, and says what is left of it. Nothing in it runs:
 * the browser reads it into a template. Knows nothing of what the findings mean.
 */
import { asMarkup } from './markdown.ts';
import { curly, isUnknown, leadsTo, type Site } from './places.ts';

export interface Found {
  /** A figure that the loader would know, and whether its address is one of ours. */
  figure?: { isOurs: boolean; hasTitle: boolean };
  hasScript: boolean;
  /** A frame; it is grown when its host makes it as tall as it says. */
  frame?: { hasTitle: boolean; hasHeight: boolean; runsScripts: boolean; isGrown: boolean };
  link?: { hasText: boolean };
  picture?: { hasText: boolean };
  /** An address of ours that stands as plain text. */
  isAddress: boolean;
  /** Whether this is Markdown, which has no more than a picture and links. */
  isMarkdown: boolean;
  /** An address of ours that names no figure of ours. */
  isUnknown: boolean;
  /** Whether the markup itself stands there as text, so that readers see it. */
  isShownAsText: boolean;
  isEmpty: boolean;
}

/** The longest text that is looked through. */
export const longest = 200_000;

const frames = 'iframe, amp-iframe';
const isThere = (value: string | null): boolean => (value ?? '').trim() !== '';

function first(
  page: DocumentFragment,
  name: string,
  isOne: (element: Element) => boolean,
): Element | undefined {
  return [...page.querySelectorAll(name)].find(isOne);
}

/** The first figure of ours, or the first at all. */
function figureIn(page: DocumentFragment, site: Site): Found['figure'] {
  const all = [...page.querySelectorAll('[data-figure-src]')];
  const isOurs = (one: Element) => {
    const address = one.getAttribute('data-figure-src') ?? '';
    return address.search(curly) < 0 && leadsTo(site, address, ...site.frames);
  };
  const own = all.find(isOurs);
  const figure = own ?? all[0];
  return figure && { isOurs: own !== undefined, hasTitle: isThere(figure.getAttribute('data-title')) };
}

/** A frame of AMP runs scripts only where it says so, and grows when it says that it may. */
function frameIn(page: DocumentFragment, site: Site): Found['frame'] {
  const frame = first(page, frames, (one) => leadsTo(site, one.getAttribute('src'), ...site.frames));
  if (!frame) return undefined;
  const isAmp = frame.localName === 'amp-iframe';
  const sandbox = frame.getAttribute('sandbox') ?? (isAmp ? '' : null);
  const quoted = page.querySelectorAll('blockquote a');
  const isQuoted = [...quoted].some((one) => leadsTo(site, one.getAttribute('href'), ...site.pages));
  return {
    hasTitle: isThere(frame.getAttribute('title')),
    hasHeight: isThere(frame.getAttribute('height')) || /height/.test(frame.getAttribute('style') ?? ''),
    runsScripts: sandbox === null || sandbox.includes('allow-scripts'),
    isGrown: isAmp ? frame.hasAttribute('resizable') : sandbox !== null && isQuoted,
  };
}

function linkIn(page: DocumentFragment, site: Site): Found['link'] {
  const isOurs = (one: Element) => leadsTo(site, one.getAttribute('href'), ...site.pages, ...site.frames);
  const all = [...page.querySelectorAll('a')].filter(isOurs);
  return all.length === 0 ? undefined : { hasText: all.some((one) => isThere(one.textContent)) };
}

/** A picture may have been copied to the editor's own place; one inside a link to us counts too. */
function pictureIn(page: DocumentFragment, site: Site): Found['picture'] {
  const isOurs = (one: Element) =>
    leadsTo(site, one.getAttribute('src'), ...site.pictures) ||
    leadsTo(site, one.closest('a')?.getAttribute('href') ?? null, ...site.pages);
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

/** Whether a figure, a frame or the text itself has an address of ours that leads nowhere. */
function namesUnknown(page: DocumentFragment, text: string, site: Site): boolean {
  const all = [...page.querySelectorAll(`[data-figure-src], ${frames}`)].map(
    (one) => one.getAttribute('data-figure-src') ?? one.getAttribute('src'),
  );
  return [...all, text].some((address) => isUnknown(site, address));
}

/** What is left of a snippet in this markup. */
export function findIn(given: string, site: Site): Found {
  const markup = asMarkup(given.slice(0, longest));
  const page = read(withoutHandlers(markup));
  const text = page.textContent ?? '';
  const isScript = (one: Element) => leadsTo(site, one.getAttribute('src'), 'embed.js', 'v/embed.');
  return {
    figure: figureIn(page, site),
    hasScript: first(page, 'script', isScript) !== undefined,
    frame: frameIn(page, site),
    link: linkIn(page, site),
    picture: pictureIn(page, site),
    isAddress: leadsTo(site, text, ...site.pages, ...site.frames),
    isMarkdown: !given.startsWith(markup),
    isUnknown: namesUnknown(page, text, site),
    isShownAsText: /<(figure|(amp-)?iframe|a)\s[^>]*(data-figure-src|src|href)/.test(text),
    isEmpty: given.trim() === '',
  };
}
