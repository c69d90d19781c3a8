/** One found page: its title, what kind of page it is, the words around the find, and the parts that have them; and how many pages there are of each kind. */
import { url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import { pageKinds } from '../page-kinds.ts';
import { addressOf as searchAddress, type Search } from './address.ts';
import { make } from './element.ts';
import type { PageHit, PagesAnswer } from './pages.ts';
import type { Piece } from './pieces.ts';
import type { Place } from './places.ts';

const mostPlaces = 3;

const drawn = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));

const excerptOf = (pieces: readonly Piece[]): HTMLElement | false =>
  pieces.length > 0 && make('p', { class: 'excerpt' }, ...drawn(pieces));

/** The address of a part of the page, where the run is to be marked. */
const addressOf = ({ address, run }: PageHit, id?: string): string =>
  `${address}${run ? `?${new URLSearchParams({ mark: run })}` : ''}${id === undefined ? '' : `#${id}`}`;

const placeItem = (hit: PageHit, { id, title, excerpt }: Place): HTMLLIElement =>
  make(
    'li',
    {},
    make('a', { href: addressOf(hit, id), 'data-result': true }, ...drawn(title)),
    excerptOf(excerpt),
  );

/** A page with one excerpt, or with one for each part that has the words. */
export function pageItem(hit: PageHit): HTMLLIElement {
  const places = hit.places.slice(0, mostPlaces);
  return make(
    'li',
    {},
    make(
      'p',
      { class: 'who' },
      make('a', { href: addressOf(hit), 'data-result': true }, hit.title),
      make('span', {}, words.pages.kinds[hit.kind]),
    ),
    places.length === 0
      ? excerptOf(hit.excerpt)
      : make('ul', {}, ...places.map((place) => placeItem(hit, place))),
  );
}

/** A link to the same search with one kind of pages alone, or with all. */
function kindLink(search: Search, pages: string, label: string, count: number): HTMLElement {
  const address = searchAddress({ ...search, pages });
  const isChosen = search.pages === pages;
  const attributes = {
    href: `${url('/search/')}${address}`,
    'data-search': address,
    'aria-current': isChosen ? 'true' : undefined,
  };
  return make('a', attributes, `${label} (${count})`);
}

/** The kinds among the pages found, each with its count; nothing where there is only one. */
export function kindLinks({ kinds }: PagesAnswer, search: Search): HTMLElement[] {
  const { all, manyOf } = words.pages;
  const held = pageKinds.filter((kind) => kinds[kind] > 0 || kind === search.pages);
  if (held.length < 2 && search.pages === '') return [];
  const total = pageKinds.reduce((sum, kind) => sum + kinds[kind], 0);
  return [
    kindLink(search, '', all, total),
    ...held.map((kind) => kindLink(search, kind, manyOf[kind], kinds[kind])),
  ];
}
