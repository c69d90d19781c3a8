/**
 * What a check says about one quotation: the verdict, the comparison word by word, the exact words, who said them and
 * how to cite them. Draws what the matcher decided; decides nothing.
 */
import { frameParts, marksOf } from '../../quotes/marks.ts';
import { absolute } from '../../absolute.ts';
import { quotePath, url } from '../../urls.ts';
import { check as words } from '../../words/check.ts';
import { search } from '../../words/search.ts';
import { fill } from '../fill.ts';
import type { CheckRecord, DiffPart, Verdict } from '../check/verdict.ts';
import { addressOf, emptySearch } from './address.ts';
import { longDay } from './days.ts';
import { make, type Child } from './element.ts';

/** Where the article was printed; every field is ready to read. */
export interface PrintedIn {
  title: string;
  publisher: string;
}

/** The records by their ids. */
export type Records = ReadonlyMap<string, CheckRecord>;

const placeOf = ({ context, paragraph, published }: CheckRecord): string =>
  context ? fill(search.around, { day: longDay(published) }) : `¶${paragraph}`;

/** A changed stretch is told apart by its line, and by a word for those who listen. */
function part({ kind, text }: DiffPart): Child {
  if (kind === 'same') return text;
  const label = make(
    'span',
    { class: 'hidden-label' },
    ` ${kind === 'missing' ? words.missing : words.added} `,
  );
  return make(kind === 'missing' ? 'del' : 'ins', {}, label, text);
}

function exactWords({ words: text, frame, quoteMarks, kind }: CheckRecord): HTMLElement {
  const { open, close } = marksOf({ marks: quoteMarks as 'straight' | 'curly' | 'angle' | undefined });
  const quoted = [open, make('q', {}, text), close];
  const { before, after } = frameParts(frame);
  const around = (inside: string) => make('span', { class: 'frame' }, inside);
  return make(
    'p',
    { class: 'said' },
    ...(kind === 'direct' ? quoted : [around(before), ...quoted, around(after)]),
  );
}

/** Who said it, and where, with the way to the statement. */
function sourceLine(record: CheckRecord, mark?: string): HTMLElement {
  const address = `${url(quotePath(record.id))}${mark ? `?${new URLSearchParams({ mark })}` : ''}`;
  return make(
    'p',
    { class: 'who' },
    make('a', { href: address }, `${record.ref} · ${record.speakerName}`),
    make('span', {}, placeOf(record)),
  );
}

function citation({ id, speakerName, context, published }: CheckRecord, printedIn: PrintedIn): HTMLElement {
  const values = {
    speaker: speakerName,
    day: longDay(published),
    address: absolute(quotePath(id)),
    ...printedIn,
  };
  const line = make('span', {}, fill(context ? words.citationAround : words.citation, values));
  return make(
    'p',
    { class: 'citation' },
    line,
    ' ',
    make('button', { type: 'button', 'data-copy-line': true }, words.copy),
  );
}

/** The record with all that a reader needs to use it. */
function recordPart(record: CheckRecord, printedIn: PrintedIn): Child[] {
  return [
    make('h3', {}, words.exact),
    exactWords(record),
    sourceLine(record, record.words),
    citation(record, printedIn),
  ];
}

function comparison({ diff }: Verdict): Child[] {
  if (!diff.some(({ kind }) => kind !== 'same')) return [];
  return [
    make('h3', {}, words.compared),
    make('p', { class: 'diff' }, ...diff.flatMap((one) => [part(one), ' '])),
    make('p', { class: 'remark' }, words.legend),
  ];
}

const remark = (text: Child): HTMLElement => make('p', { class: 'remark' }, text);
/** A turned sense must not be overlooked. */
const warning = (text: string): HTMLElement => remark(make('strong', {}, text));

function remarks({ bracket, dropped, cut, denied, attributedTo, record }: Verdict): Child[] {
  const { bracket: plain, bracketOf } = search;
  const values = { printed: bracket?.printed ?? '', original: bracket?.original ?? '' };
  const who = { named: attributedTo ?? '', speaker: record?.speakerName ?? '' };
  return [
    denied !== undefined && warning(fill(words.denied, { denied })),
    cut !== undefined && warning(fill(words.cutBefore, { cut })),
    bracket && remark(fill(bracket.original === undefined ? plain : bracketOf, values)),
    dropped !== undefined && remark(fill(words.dropped, { dropped })),
    attributedTo !== undefined && remark(fill(words.attributed, who)),
  ];
}

function others(ids: readonly string[], label: string, records: Records): Child[] {
  const found = ids.flatMap((id) => records.get(id) ?? []);
  if (found.length === 0) return [];
  return [make('p', {}, label), make('ul', {}, ...found.map((record) => make('li', {}, sourceLine(record))))];
}

function absentPart({ quotation }: Verdict): Child[] {
  const address = addressOf({ ...emptySearch, query: quotation.slice(0, 300) });
  return [
    make('p', { class: 'remark' }, words.absentNote),
    make('p', {}, make('a', { href: `${url('/search/')}${address}` }, words.search)),
  ];
}

/** One verdict, as `data-verdict` and `data-quote` name it. */
export function verdictItem(verdict: Verdict, records: Records, printedIn: PrintedIn): HTMLLIElement {
  const { verdict: kind, quotation, id, ids, also, near, record } = verdict;
  const { label, meaning } = words.verdicts[kind];
  return make(
    'li',
    { 'data-verdict': kind, 'data-quote': id },
    make('h2', {}, label),
    make('p', { class: 'what' }, meaning),
    make('h3', {}, words.pasted),
    make('blockquote', { class: 'pasted' }, make('p', {}, quotation)),
    ...remarks(verdict),
    ...comparison(verdict),
    ...(record ? recordPart(record, printedIn) : absentPart(verdict)),
    ...others(
      ids.filter((one) => one !== id),
      words.parts,
      records,
    ),
    ...others(
      also.map((one) => one.id),
      words.also,
      records,
    ),
    ...others(near, words.near, records),
  );
}

/** More stretches than this wait until they are asked for. */
const mostShown = 3;

/** What was not checked, so that nobody takes it for right. */
export function restPart(rest: readonly string[]): HTMLElement[] {
  if (rest.length === 0) return [];
  const items = rest.map((text) => make('li', {}, text));
  const open = rest.length <= mostShown;
  return [make('details', { open }, make('summary', {}, words.rest), make('ul', {}, ...items))];
}
