/**
 * What the charts are drawn from: records with their ids resolved, as plain JSON. Knows nothing of pixels,
 * and the charts know nothing of content.
 */
import type { NumberGiven, NumbersInput } from '../figures/numbers/input.ts';
import type { SourcingInput } from '../figures/sourcing/input.ts';
import type { Moment, WeeksInput } from '../figures/weeks/input.ts';
import { get, type Content } from './load.ts';
import type { Figure } from './schemas/figure.ts';
import type { Estimate, Event } from './schemas/records.ts';

const wordsOf = ({ id, title, summary }: Figure) => ({ id, title, description: summary });

const shortNames = (content: Content, ids: readonly string[]): string[] =>
  ids.map((id) => get(content.sources, id).short);

function numberGiven(content: Content, estimate: Estimate): NumberGiven {
  const { speaker: speakerId, sources, quote, inArticle, ...rest } = estimate;
  const speaker = get(content.speakers, speakerId);
  const paragraph = quote === undefined ? undefined : get(content.quotes, quote).paragraph;
  return {
    ...rest,
    speaker: speaker.name,
    group: speaker.group,
    own: inArticle,
    ...(paragraph === undefined ? {} : { paragraph }),
    sources: shortNames(content, sources),
  };
}

/** Every number that somebody gave, and every statement about numbers. */
export const numbersInput = (content: Content, figure: Figure): NumbersInput => ({
  ...wordsOf(figure),
  day: content.article.published,
  numbers: [...content.estimates.values()].map((estimate) => numberGiven(content, estimate)),
});

type Label = NonNullable<Figure['weeks']>['labels'][number];

function moment(content: Content, { quotes: _, sources, ...rest }: Event, label: Label | undefined): Moment {
  const name = label === undefined ? {} : { label: label.text, first: label.first };
  return { ...rest, ...name, sources: shortNames(content, sources) };
}

/** Every event; the figure says which days are drawn, and which events are named there. */
export function weeksInput(content: Content, figure: Figure): WeeksInput {
  const { weeks } = figure;
  if (weeks === undefined) {
    throw new Error(
      `content/figures/${figure.id}.yaml: a chart of weeks has no weeks.\nHint: add weeks, with from and to.`,
    );
  }
  const labels = new Map(weeks.labels.map((label) => [label.event, label]));
  const moments = [...content.events.values()].map((event) => moment(content, event, labels.get(event.id)));
  return { ...wordsOf(figure), day: content.article.published, from: weeks.from, to: weeks.to, moments };
}

/** Every sentence of the article, by its length and by who stands behind its parts. */
export const sourcingInput = (content: Content, figure: Figure): SourcingInput => ({
  ...wordsOf(figure),
  paragraphs: content.article.paragraphs.map(({ sentences }, p) =>
    sentences.map(({ start, end, parts, gist }, s) => ({
      id: `p${p + 1}s${s + 1}`,
      characters: end - start,
      parts: parts.map(({ sourcing, words, quotes }) => ({ sourcing, words, statements: quotes })),
      gist,
    })),
  ),
});
