/**
 * What an editor may choose of a figure, and the addresses that follow from it. Runs at build and in the browser;
 * knows no page and makes no markup.
 */
import type { NoLayer, Reading } from '../../figures/explore/state.ts';

/** Everything about one figure that its snippets are made from. Addresses are absolute. */
export interface Offer {
  id: string;
  title: string;
  /** The title of the frame, such as "Map: …". */
  named: string;
  /** The words of the link that stands without picture or frame. */
  credit: string;
  /** The front page of the site, with a slash at its end. */
  site: string;
  /** The first view is the one that needs no naming. */
  views: readonly { id: string; label: string }[];
  layers: readonly { id: string; label: string; shown: boolean }[];
  /** The days it can be read as of. */
  days?: { from: string; to: string };
  /** The height in pixels of its frame at some widths. */
  heights: Readonly<Record<string, number>>;
  /** The height in pixels at which a fitted frame fills a box of `boxWidth`, where it was measured. */
  fittedHeight?: number;
  /** The newest pinned version, when there is one. */
  pinned?: string;
  loader: { pinnedName: string; integrity: string };
}

export const frameThemes = ['light', 'dark', 'auto'] as const;
export type FrameTheme = (typeof frameThemes)[number];

export interface Choice {
  view?: string;
  layers?: readonly string[];
  day?: string;
  /** Whether a mark counts from the day it was so, or from the day it became public; the latter when left out. */
  reading?: Reading;
  theme?: FrameTheme;
  /** Whether the frame is the pinned one, which never changes. */
  isPinned?: boolean;
}

export interface Described {
  offer: Offer;
  /** The page of the figure, in the chosen state. */
  page: string;
  /** The frame in the chosen state; `fitted` fills a box of any size. */
  frame: string;
  fitted: string;
  picture: { address: string; width: number; height: number; alt: string };
  /** The title of the frame. */
  title: string;
}

/** As the figure reads it; taken as a type alone, so that two scripts of a page share no part for it. */
const noLayer: NoLayer = 'none';

/** The width, in pixels, for which a box of fixed size is made. */
export const boxWidth = 640;

/** Pixels. */
const picture = { width: 1200, height: 630 } as const;

const isSame = (a: readonly string[], b: readonly string[]) => a.join() === b.join();

/** What was chosen and is not how the figure stands anyway. Beside a day chosen layers are named: without names all are shown. */
function stateOf({ views, layers }: Offer, choice: Choice): [string, string][] {
  const shown = layers.filter((layer) => layer.shown).map(({ id }) => id);
  const state: [string, string][] = [];
  if (choice.view !== undefined && choice.view !== views[0]?.id) state.push(['view', choice.view]);
  const { layers: chosen = shown, day, reading } = choice;
  const isNamed = layers.length > 0 && ((day && choice.layers) || !isSame(chosen, shown));
  if (isNamed) state.push(['layers', chosen.join(',') || noLayer]);
  if (day) state.push(['date', day]);
  if (day && reading === 'so') state.push(['reading', reading]);
  return state;
}

function withQuery(address: string, state: readonly [string, string][]): string {
  const query = new URLSearchParams(state.map(([name, value]) => [name, value])).toString();
  return query ? `${address}?${query.replaceAll('%2C', ',')}` : address;
}

/** The addresses and names of a figure as somebody chose to show it. */
export function describe(offer: Offer, choice: Choice = {}): Described {
  const { id, site, views, pinned } = offer;
  const state = stateOf(offer, choice);
  const theme: [string, string][] = choice.theme && choice.theme !== 'light' ? [['theme', choice.theme]] : [];
  const folder = choice.isPinned && pinned !== undefined ? `v/${pinned}/embed/${id}/` : `embed/${id}/`;
  const view = views.find((one, i) => i > 0 && one.id === choice.view);
  const title = view ? `${offer.named} (${view.label})` : offer.named;
  const framed = [...state, ...theme];
  return {
    offer,
    page: withQuery(`${site}figures/${id}/`, state),
    frame: withQuery(`${site}${folder}`, framed),
    fitted: withQuery(`${site}${folder}`, [...framed, ['fit', '1']]),
    picture: {
      address: `${site}cards/figures/${id}${view ? `-${view.id}` : ''}.png`,
      ...picture,
      alt: title,
    },
    title,
  };
}

/** The height of the frame at a width: that of the widest measured width that is not wider. */
export function heightAt({ heights }: Offer, width: number): number {
  const known = Object.entries(heights)
    .map(([at, height]) => [Number(at), height] as const)
    .sort(([a], [b]) => a - b);
  const fitting = known.filter(([at]) => at <= width).at(-1) ?? known[0];
  return fitting?.[1] ?? picture.height;
}
