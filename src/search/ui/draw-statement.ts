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
import { make } from './element.ts';
import { cutAt } from './pieces.ts';

/** Text with its marked runs; editorial brackets are told apart. */
function markedText(text: string, ranges: readonly Range[], from?: number, to?: number): Node[] {
  return cutAt(text, ranges, from, to).map(({ text: piece, marked }) => {
    const nodes = atBrackets(piece).map(({ text: part, bracket }) =>
      bracket ? make('span', { class: 'bracket' }, part) : part,
    );
    return marked ? make('mark', {}, ...nodes) : withNodes(nodes);
  });
}

function withNodes(nodes: readonly (Node | string)[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

/** The quoted words in their printed marks. */
function quoted({ words: text = '', quoteMarks, marks }: QuoteResult): HTMLElement {
  const { open, close } = marksOf({ marks: quoteMarks as 'straight' | 'curly' | 'angle' | undefined });
  return make('span', { class: 'quoted' }, open, make('q', {}, ...markedText(text, marks.words)), close);
}

/** A whole quotation alone; a part in the sentence that carries it; a report as our sentence. */
function said(result: QuoteResult): HTMLElement {
  const { frame, marks, kind } = result;
  const paragraph = make('p', { class: 'said' });
  if (result.words === undefined) {
    paragraph.append(make('span', { class: 'reported' }, ...markedText(frame, marks.frame)));
  } else if (kind === 'direct' && marks.frame.length === 0) {
    paragraph.append(quoted(result));
  } else {
    const { before } = frameParts(frame);
    const after = before.length + '{words}'.length;
    paragraph.append(
      make('span', { class: 'frame' }, ...markedText(frame, marks.frame, 0, before.length)),
      quoted(result),
      make('span', { class: 'frame' }, ...markedText(frame, marks.frame, after)),
    );
  }
  return paragraph;
}

/** What a reader must know when the words touch an editorial bracket. */
function bracketNote({ bracket }: QuoteResult): HTMLElement | undefined {
  if (!bracket) return undefined;
  const note = bracket.original === undefined ? words.bracket : words.bracketOf;
  return make(
    'p',
    { class: 'remark' },
    fill(note, { printed: bracket.printed, original: bracket.original ?? '' }),
  );
}

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
