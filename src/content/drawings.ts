/**
 * Each figure as it is drawn: its views as scenes, and its facts as a table. Joins the content to the rooms of the
 * figures; knows nothing of pages.
 */
import { computeMap, withLayers } from '../figures/map/compute.ts';
import { countsBy } from '../figures/explore/state.ts';
import { finerMap } from '../figures/map/finer.ts';
import type { Scene } from '../figures/scene.ts';
import * as numbers from '../figures/numbers/compute.ts';
import { tableOf as numbersTable } from '../figures/numbers/table.ts';
import * as sourcing from '../figures/sourcing/compute.ts';
import { tableOf as sourcingTable } from '../figures/sourcing/table.ts';
import type { FigureTable } from '../figures/table.ts';
import * as weeks from '../figures/weeks/compute.ts';
import { tableOf as weeksTable } from '../figures/weeks/table.ts';
import type { FinerMap } from '../figures/zoom/finer.ts';
import { numbersInput, sourcingInput, weeksInput } from './charts.ts';
import { mapFigure, mapInput } from './figures.ts';
import type { Content } from './load.ts';
import { mapTable } from './map-tables.ts';
import type { Figure } from './schemas/figure.ts';
import { stillName, type MapStep } from './steps.ts';
import { longDate } from '../words/dates.ts';
import { mapSteps } from '../words/map-steps.ts';

/** One thing to look at: a map, or a chart drawn for wide and for narrow screens. */
export interface View {
  id: string;
  label: string;
  wide: Scene;
  narrow?: Scene;
}

function chartViews(content: Content, figure: Figure): View[] {
  const view = (draw: (width: 360 | 960) => Scene): View[] => [
    { id: 'whole', label: figure.title, wide: draw(960), narrow: draw(360) },
  ];
  switch (figure.kind) {
    case 'numbers': {
      const input = numbersInput(content, figure);
      return view((width) => numbers.compute(input, width));
    }
    case 'weeks': {
      const input = weeksInput(content, figure);
      return view((width) => weeks.compute(input, width));
    }
    case 'sourcing': {
      const input = sourcingInput(content, figure);
      return view((width) => sourcing.compute(input, width));
    }
    case 'map':
      return [];
  }
}

/** The id of a view's drawing: the figure's own for the first. */
const drawingId = ({ id, map }: Figure, view: string): string =>
  view === map?.views[0]?.id ? id : `${id}-${view}`;

function drawnViews(content: Content, figure: Figure): View[] {
  if (!figure.map) return chartViews(content, figure);
  return figure.map.views.map(({ id, label }) => {
    const input = mapInput(content, figure.id, id);
    return { id, label, wide: computeMap({ ...input, id: drawingId(figure, id) }) };
  });
}

const drawn = new WeakMap<Content, Map<string, View[]>>();

/**
 * Every view of a figure, the whole first. Their ids differ, so that all can stand on one page. Drawn once for each
 * content: pages, frames, files and link previews all show the same.
 */
export function viewsOf(content: Content, figure: Figure): View[] {
  const known = drawn.get(content) ?? new Map<string, View[]>();
  drawn.set(content, known);
  const views = known.get(figure.id) ?? drawnViews(content, figure);
  known.set(figure.id, views);
  return views;
}

/** The finer lines of one view of a map, for the drawing that `viewsOf` makes of it. */
export function finerLinesOf(content: Content, figure: Figure, view: string): FinerMap {
  return finerMap({ ...mapInput(content, figure.id, view, true), id: drawingId(figure, view) });
}

/** One view of a figure; its first when none is named. */
export function viewOf(content: Content, figure: Figure, id?: string): View {
  const views = viewsOf(content, figure);
  return views.find((view) => view.id === id) ?? (views[0] as View);
}

/** The map with one layer alone that is hidden at first, for those who cannot choose: without a script, in a file. */
export function layerScene(content: Content, figure: Figure, layer: string): Scene {
  const input = withLayers(mapInput(content, figure.id), [layer]);
  return computeMap({ ...input, id: `${figure.id}-${layer}` });
}

/** What the corner of a still says of its marks, before what it says of the whole map. */
function marksLine({ day, reading }: MapStep): string {
  return day === undefined ? mapSteps.marks.all : mapSteps.marks[reading](longDate(day));
}

/** The map of a step: its layers alone, with the marks that count by its day. */
export function stillScene(content: Content, figure: Figure, step: MapStep): Scene {
  const input = withLayers(mapInput(content, figure.id, step.view), step.layers);
  const layers = input.layers.map((layer) =>
    layer.kind === 'sightings'
      ? { ...layer, sites: layer.sites.filter((site) => countsBy(step, site.observed, site.published)) }
      : layer,
  );
  const hasMarks = layers.some(({ kind }) => kind === 'sightings');
  return computeMap({
    ...input,
    id: stillName(step),
    layers,
    // What a remark on a layer says has no room beside another layer.
    labels: input.labels.filter(({ kind }) => kind !== 'remark' || layers.length === 1),
    asOf: hasMarks ? `${marksLine(step)} ${input.asOf}` : input.asOf,
  });
}

/** The layers of a map that are hidden before a reader chooses. */
export const hiddenLayers = ({ map }: Figure) => (map?.layers ?? []).filter(({ shown }) => !shown);

/** The facts of a figure. */
export function tableOf(content: Content, figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'numbers':
      return numbersTable(numbersInput(content, figure));
    case 'weeks':
      return weeksTable(weeksInput(content, figure));
    case 'sourcing':
      return sourcingTable(sourcingInput(content, figure));
    case 'map':
      return mapTable(content, mapFigure(content, figure.id));
  }
}

/** The documents that a figure names itself, each once; those of its records stand with the records. */
export function sourcesOf({ sources, map }: Figure): string[] {
  const ofMap = [
    ...(map?.layers ?? []).flatMap((layer) => layer.sources),
    ...(map?.conventions ?? []).flatMap((convention) => convention.sources),
    ...(map?.base.disputed?.sources ?? []),
  ];
  return [...new Set([...sources, ...ofMap])];
}
