/**
 * What the matcher has to say about a search: words it does not know, spellings it added, ways on when nothing is found.
 * Draws sentences and links; a link with `data-search` runs that search in place.
 */
import { url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import { fill } from '../fill.ts';
import { formsOf } from '../fold.ts';
import type { Notice, QuoteAnswer, Way } from '../types.ts';
import { addressOf, type Search } from './address.ts';
import { make, type Child } from './element.ts';

type Of<Kind extends Notice['kind']> = Extract<Notice, { kind: Kind }>;

const textOf = words.notices;

/** A link that runs a search: where script is at work, without leaving the page. */
function searchLink(search: Search, label: string): HTMLAnchorElement {
  const address = addressOf(search);
  return make('a', { href: `${url('/search/')}${address}`, 'data-search': address || '?' }, label);
}

/** Several words in a sentence. */
function listed(all: readonly string[], link: string): string {
  const words = all.map((word) => fill(textOf.word, { word }));
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}${link}${words.at(-1)}`;
}

/** A word that the article does not have; or several, of which there is no more to say. */
function notInArticle(all: readonly [Of<'not-in-article'>, ...Of<'not-in-article'>[]]): Child[] {
  const [{ mark, pages, statements }] = all;
  const template = all.length > 1 ? textOf.notInArticleMany : textOf.notInArticle;
  const words = listed(
    all.map((one) => one.word),
    textOf.and,
  );
  const links = pages.flatMap(({ title, address }, i) => [
    i > 0 && ' · ',
    make('a', { href: `${url(address)}?${new URLSearchParams({ mark })}` }, title),
  ]);
  return [
    make('strong', {}, fill(template, { words })),
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

/** A word that no statement has, or several; or a field with a value that nothing has. */
function unknownWord(all: readonly [Of<'unknown-word'>, ...Of<'unknown-word'>[]]): Child[] {
  const [notice] = all;
  const { word } = notice;
  if ('noField' in notice) return [fill(textOf.noField, { word })];
  const { dropped, inArticle } = notice;
  if ('field' in notice) {
    const { field } = notice;
    const name = words.filters.names[field as keyof typeof words.filters.names] ?? field;
    return [fill(textOf.unknownField, { word, field: name })];
  }
  const isOne = all.length === 1;
  const list = listed(
    all.map((one) => one.word),
    textOf.or,
  );
  return [
    fill(textOf.unknown, { words: list }),
    inArticle && ` ${isOne ? textOf.outside : textOf.outsideMany}`,
    notice.completed && ` ${textOf.completed}`,
    dropped && ` ${isOne ? textOf.dropped : textOf.droppedMany}`,
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

/** So many words may be a quotation. */
const shortestQuotation = 4;

/** The way to check a longer search as a quotation. */
function checkLink(query: string): Child {
  if (formsOf(query).length < shortestQuotation) return undefined;
  return make('a', { href: `${url('/check/')}?${new URLSearchParams({ q: query })}` }, textOf.check);
}

function none({ ways, printed }: Of<'none'>, search: Search): Child[] {
  const check = checkLink(search.query);
  return [
    make('strong', {}, textOf.none),
    printed && ` ${textOf.printed}`,
    make(
      'ul',
      {},
      ...ways.map((way) => wayLink(way, search)),
      check && make('li', {}, check),
      make('li', {}, make('a', { href: url('/people/') }, textOf.bySpeaker)),
      make('li', {}, make('a', { href: url('/quotes/') }, textOf.all)),
    ),
  ];
}

type Group = readonly [Notice, ...Notice[]];

/** Whether a notice can be said in one sentence with another of its kind. */
function together(a: Notice, b: Notice): boolean {
  if (a.kind === 'not-in-article' && b.kind === a.kind) {
    return [a, b].every(({ pages, statements }) => pages.length + statements === 0);
  }
  if (a.kind !== 'unknown-word' || b.kind !== a.kind || !('dropped' in a && 'dropped' in b)) return false;
  if ('field' in a || 'field' in b) return false;
  return a.inArticle === b.inArticle && a.dropped === b.dropped && a.completed === b.completed;
}

/** Notices that say the same of several words become one, at the place of the first. */
function grouped(notices: readonly Notice[]): Group[] {
  const groups: [Notice, ...Notice[]][] = [];
  for (const notice of notices) {
    const group = groups.find(([first]) => together(first, notice));
    if (group) group.push(notice);
    else groups.push([notice]);
  }
  return groups;
}

function inside(group: Group, search: Search): Child[] {
  const [notice] = group;
  switch (notice.kind) {
    case 'not-in-article':
      return notInArticle(group as readonly [typeof notice]);
    case 'did-you-mean':
      return didYouMean(notice, search);
    case 'alias':
      return [fill(textOf.alias, { word: notice.word, also: notice.also.join(', ') })];
    case 'unknown-word':
      return unknownWord(group as readonly [typeof notice]);
    case 'none':
      return none(notice, search);
  }
}

/** Notices, each as an element with `data-notice`. */
export const noticeItems = (notices: readonly Notice[], search: Search): HTMLElement[] =>
  grouped(notices).map((group) => make('div', { 'data-notice': group[0].kind }, ...inside(group, search)));

/** The notices on an answer; and for a long search a way to check it. */
export function answerItems({ notices, partial }: QuoteAnswer, search: Search): HTMLElement[] {
  const items = noticeItems(notices, search);
  const check = partial && checkLink(search.query);
  return check ? [...items, make('div', {}, check)] : items;
}
