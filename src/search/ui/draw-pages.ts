/** One found page: its title, what kind of page it is, the words around the find, and the parts that have them. */
import { url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import { make } from './element.ts';
import type { PageHit } from './pages.ts';
import type { Piece } from './pieces.ts';
import type { Place } from './places.ts';

const mostPlaces = 3;

/** What kind of page stands at an address, by its first part. */
function kindOf(address: string): string {
  const [first = ''] = address.slice(url('/').length).split('/');
  return words.pages.kinds[first as keyof typeof words.pages.kinds] ?? words.pages.explainer;
}

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
      make('span', {}, kindOf(hit.address)),
    ),
    places.length === 0
      ? excerptOf(hit.excerpt)
      : make('ul', {}, ...places.map((place) => placeItem(hit, place))),
  );
}
