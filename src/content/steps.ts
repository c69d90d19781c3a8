/**
 * The steps of explainers: what of a map stands beside each part of a text, as its author wrote it and with everything
 * that was left out filled in. Knows neither drawings nor pages.
 */
import type { Element } from './mdx.ts';
import { textProp, elementsOf } from './rules/prose-props.ts';
import type { Body } from './read.ts';
import type { Figure } from './schemas/figure.ts';
import type { readings } from './vocabulary.ts';

/** What an author may write on a step; every one of them may be left out. */
export interface GivenStep {
  view?: string | undefined;
  /** Ids, parted by commas. */
  layers?: string | undefined;
  date?: string | undefined;
  reading?: string | undefined;
}

/** One still of a map. */
export interface MapStep {
  figure: string;
  view: string;
  layers: readonly string[];
  day?: string;
  reading: (typeof readings)[number];
}

/** The layers that a step names. */
export const layersIn = (list: string): string[] => list.split(',').map((layer) => layer.trim());

/** A step with the first view, the layers that stand first (on a day: all), and what was public. */
export function stepOf({ id, map }: Figure, { view, layers, date, reading }: GivenStep): MapStep {
  const all = map?.layers ?? [];
  const shown = date === undefined ? all.filter((layer) => layer.shown) : all;
  return {
    figure: id,
    view: view ?? map?.views[0]?.id ?? '',
    layers: layers === undefined ? shown.map((layer) => layer.id) : layersIn(layers),
    reading: reading === 'so' ? 'so' : 'public',
    ...(date === undefined ? {} : { day: date }),
  };
}

/** The name of a step's picture; the same step has the same picture wherever it stands. */
export const stillName = ({ figure, view, layers, day, reading }: MapStep): string =>
  [figure, 'still', view, ...layers, ...(day === undefined ? [] : [day, reading])].join('_');

/** The steps of a page, each with the element it was written as and the figure around it. */
export function stepsIn(body: Pick<Body, 'tree'>): { element: Element; figure: string; given: GivenStep }[] {
  let figure = '';
  return elementsOf(body).flatMap((element) => {
    if (element.name === 'Steps') figure = textProp(element, 'figure') ?? '';
    if (element.name !== 'Step') return [];
    const of = (name: string) => textProp(element, name);
    return [
      { element, figure, given: { view: of('view'), layers: of('layers'), date: of('date'), reading: of('reading') } },
    ];
  });
}
