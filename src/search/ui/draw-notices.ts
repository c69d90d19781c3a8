/**
 * What the matcher has to say about a search: words it does not know, spellings it added, ways on when nothing is found.
 * Draws sentences and links; a link with `data-search` runs that search in place.
 */
import { url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import { fill } from '../fill.ts';
import type { Notice, Way } from '../types.ts';
import { addressOf, type Search } from './address.ts';
import { make, type Child } from './element.ts';

type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

const textOf = words.notices;

/** A link that runs a search: where script is at work, without leaving the page. */
function searchLink(search: Search, label: string): HTMLAnchorElement {
  const address = addressOf(search);
  return make('a', { href: `${url('/search/')}${address}`, 'data-search': address || '?' }, label);
}

function notInArticle({ word, pages, statements }: Of<'not-in-article'>): Child[] {
  const links = pages.flatMap(({ title, address }, i) => [
    i > 0 && ' · ',
    make('a', { href: `${url(address)}?${new URLSearchParams({ mark: word })}` }, title),
  ]);
  return [
    make('strong', {}, fill(textOf.notInArticle, { word })),
    statements > 0 && ` ${statements === 1 ? textOf.aroundOne : fill(textOf.around, { count: statements })}`,
    pages.length > 0 && ` ${textOf.covered} `,
    ...links,
  ];
}

function didYouMean({ word, suggestion, query }: Of<'did-you-mean'>, search: Search): Child[] {
  return [
    `${fill(textOf.didYouMean, { word })} `,
    searchLink({ ...search, query }, suggestion),
    textOf.suggested,
  ];
}

function unknownWord(notice: Of<'unknown-word'>): Child[] {
  const { word, dropped, inArticle } = notice;
  const field = 'field' in notice ? notice.field : undefined;
  const what = field === undefined ? textOf.unknown : textOf.unknownField;
  return [
    fill(what, {
      word,
      field: words.filters.names[field as keyof typeof words.filters.names] ?? field ?? '',
    }),
    inArticle && ` ${textOf.outside}`,
    dropped && ` ${textOf.dropped}`,
  ];
}

const wayLink = ({ kind, query, clearFilters, count }: Way, search: Search): HTMLLIElement =>
  make(
    'li',
    {},
    searchLink(
      { ...search, query, filters: clearFilters ? {} : search.filters },
      fill(textOf.ways[kind], { query }),
    ),
    ` ${fill(textOf.found, { count })}`,
  );

function none({ ways }: Of<'none'>, search: Search): Child[] {
  return [
    make('strong', {}, textOf.none),
    make(
      'ul',
      {},
      ...ways.map((way) => wayLink(way, search)),
      make('li', {}, make('a', { href: url('/people/') }, textOf.bySpeaker)),
      make('li', {}, make('a', { href: url('/quotes/') }, textOf.all)),
    ),
  ];
}

function inside(notice: Notice, search: Search): Child[] {
  switch (notice.kind) {
    case 'not-in-article':
      return notInArticle(notice);
    case 'did-you-mean':
      return didYouMean(notice, search);
    case 'alias':
      return [fill(textOf.alias, { word: notice.word, also: notice.also.join(', ') })];
    case 'unknown-word':
      return unknownWord(notice);
    case 'none':
      return none(notice, search);
  }
}

/** Each notice as an element with `data-notice`. */
export const noticeItems = (notices: readonly Notice[], search: Search): HTMLElement[] =>
  notices.map((notice) => make('div', { 'data-notice': notice.kind }, ...inside(notice, search)));
