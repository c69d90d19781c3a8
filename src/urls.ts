/** Every address on the site is made here, so that it works under any base path. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path from the root of the site, such as `/quotes/`, with the base path before it. */
export const url = (path: string): string => `${base}${path}`;

export const quotePath = (id: string): string => `/quotes/${id}/`;
export const personPath = (id: string): string => `/people/${id}/`;
export const sourcePath = (id: string): string => `/sources/#${id}`;
export const termPath = (id: string): string => `/glossary/#${id}`;
export const eventPath = (id: string): string => `/timeline/#${id}`;
export const figurePath = (id: string): string => `/figures/${id}/`;
/** The picture of a figure for cards; of one of its views when that is named. */
export const figureCardPath = (id: string, view?: string): string =>
  `/cards/figures/${view === undefined ? id : `${id}-${view}`}.png`;
export const oembedPath = (id: string): string => `/oembed/${id}.json`;
/** How tall the frames are. */
export const heightsPath = '/oembed/heights.json';
export const explainerPath = (id: string): string => (id === 'index' ? '/' : `/${id}/`);
/** Where the article's structure is shown, sentence by sentence. */
export const sentencePath = (paragraph: number, sentence = 1): string =>
  `/sourcing/#p${paragraph}s${sentence}`;
