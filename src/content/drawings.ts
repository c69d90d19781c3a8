/**
 * Each figure as it is drawn: its views as scenes, and its facts as a table. Joins the content to the rooms of the
 * figures; knows nothing of pages.
 */
import { computeMap, withLayers } from '../figures/map/compute.ts';
import type { Scene } from '../figures/scene.ts';
import * as numbers from '../figures/numbers/compute.ts';
import { tableOf as numbersTable } from '../figures/numbers/table.ts';
import * as sourcing from '../figures/sourcing/compute.ts';
import { tableOf as sourcingTable } from '../figures/sourcing/table.ts';
import type { FigureTable } from '../figures/table.ts';
import * as weeks from '../figures/weeks/compute.ts';
import { tableOf as weeksTable } from '../figures/weeks/table.ts';
import { numbersInput, sourcingInput, weeksInput } from './charts.ts';
import { mapFigure, mapInput } from './figures.ts';
import type { Content } from './load.ts';
import { mapTable } from './map-tables.ts';
import type { Figure } from './schemas/figure.ts';

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

/** Every view of a figure, the whole first. Their ids differ, so that all can stand on one page. */
export function viewsOf(content: Content, figure: Figure): View[] {
  if (!figure.map) return chartViews(content, figure);
  return figure.map.views.map(({ id, label }, i) => {
    const input = mapInput(content, figure.id, id);
    const own = i === 0 ? figure.id : `${figure.id}-${id}`;
    return { id, label, wide: computeMap({ ...input, id: own }) };
  });
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
