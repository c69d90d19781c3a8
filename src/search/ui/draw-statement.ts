/**
 * One statement among the results: what kind of match it is, the words with the run that was found, who stands
 * behind it and where. Draws what the matcher found; decides nothing.
 */
import { frameParts, atBrackets, marksOf } from '../../quotes/marks.ts';
import { quotePath, url } from '../../urls.ts';
import { search as words, sourcingLabels } from '../../words/search.ts';
import { fill } from '../fill.ts';
import type { QuoteResult, Range } from '../types.ts';
import { longDay } from './days.ts';
import { make, type Child } from './element.ts';
import { cutAt } from './pieces.ts';

/** Text with its marked runs; editorial brackets are told apart. */
function markedText(text: string, ranges: readonly Range[], from?: number, to?: number): (Node | string)[] {
  return cutAt(text, ranges, from, to).flatMap(({ text: piece, marked }) => {
    const nodes = atBrackets(piece).map(({ text: part, bracket }) =>
      bracket ? make('span', { class: 'bracket' }, part) : part,
    );
    return marked ? [make('mark', {}, ...nodes)] : nodes;
  });
}

/** The quoted words in their printed marks. */
function quoted({ words: text = '', quoteMarks, marks }: QuoteResult): HTMLElement {
  const { open, close } = marksOf({ marks: quoteMarks as 'straight' | 'curly' | 'angle' | undefined });
  return make('span', { class: 'quoted' }, open, make('q', {}, ...markedText(text, marks.words)), close);
}

/** A whole quotation alone; a part in the sentence that carries it; a report as our sentence. */
function said(result: QuoteResult): HTMLElement {
  const { frame, marks, kind } = result;
  const part = (name: string, from?: number, to?: number) =>
    make('span', { class: name }, ...markedText(frame, marks.frame, from, to));
  const inside = (): Child[] => {
    if (result.words === undefined) return [part('reported')];
    if (kind === 'direct' && marks.frame.length === 0) return [quoted(result)];
    const { length } = frameParts(frame).before;
    return [part('frame', 0, length), quoted(result), part('frame', length + '{words}'.length)];
  };
  return make('p', { class: 'said' }, ...inside());
}

/** What a reader must know when the words touch an editorial bracket. */
const bracketNote = ({ bracket }: QuoteResult): Child =>
  bracket &&
  make('p', { class: 'remark' }, fill(bracket.original ? words.bracketOf : words.bracket, { ...bracket }));

/** The address of the statement's page, which marks the run that was found. */
function addressFor({ id, phrase }: QuoteResult): string {
  return `${url(quotePath(id))}${phrase ? `?${new URLSearchParams({ mark: phrase })}` : ''}`;
}

/** One result, as `data-quote` and `data-match` describe it. */
export function statementItem(result: QuoteResult): HTMLLIElement {
  const { id, ref, match, hit, context, paragraph, sourcing, speakerName, published } = result;
  const place = context ? fill(words.around, { day: longDay(published) }) : `¶${paragraph}`;
  const standing = sourcingLabels[sourcing as keyof typeof sourcingLabels] ?? sourcing;
  return make(
    'li',
    { 'data-quote': id, 'data-match': match, 'data-context': context },
    make('p', { class: 'badge' }, hit === 'facts' ? words.byFacts : words.matches[match]),
    make(
      'div',
      {},
      make(
        'p',
        { class: 'who' },
        make('a', { href: addressFor(result), 'data-result': true }, `${ref} · ${speakerName}`),
        make('span', {}, place),
        make('span', {}, standing),
      ),
      said(result),
      result.paraphrase !== undefined &&
        result.marks.paraphrase.length > 0 &&
        make(
          'p',
          { class: 'remark' },
          `${words.rest} `,
          ...markedText(result.paraphrase, result.marks.paraphrase),
        ),
      bracketNote(result),
    ),
  );
}
