/**
 * Every script of a figure's frame: the small one inside it, the one that comes on intent with what it must know of this
 * figure, one for the drawing of each further view, and one for the finer lines of each view that may be zoomed.
 * Knows no page and no address but their names.
 */
import { finerLinesOf, tableOf, viewsOf, type View } from '../../content/drawings.ts';
import type { Content } from '../../content/load.ts';
import type { Figure } from '../../content/schemas/figure.ts';
import { pageTable } from '../../figures/columns.ts';
import { words } from '../../words/index.ts';
import { classicScript, nameFor } from '../../shipped/classic.ts';
import { finerOnGrid, lightDrawing } from './lighter.ts';
import { partsName, type Parts } from './parts.ts';
import { isZoomed } from '../../figures/zoom/zoomed.ts';
import { exploreStyle } from './style.ts';

export interface ScriptFile {
  name: string;
  text: string;
}

export interface FrameScripts {
  explore: ScriptFile;
  /** The same for every map that may be zoomed. */
  zoom?: ScriptFile;
  /** By the id of the view. */
  views: ReadonlyMap<string, ScriptFile>;
  /** By the id of the view; none when nobody needs to zoom. */
  finer: ReadonlyMap<string, ScriptFile>;
}

/** From the folder of the frame, so that a copy of both folders works elsewhere. */
export const near = (name: string): string => `../${name}`;

const file = (name: string, text: string): ScriptFile => ({ name: nameFor(name, text), text });

/** A script that hands something of one view to the part of the frame that waits for it. */
function handing(figure: Figure, view: string, name: string, part: 'draw' | 'onFiner', given: unknown) {
  return file(
    `${figure.id}-${name}`,
    `${partsName}.${part}(${JSON.stringify(view)},${JSON.stringify(given)});`,
  );
}

const drawingOf = (figure: Figure, { id, wide }: View): ScriptFile =>
  handing(figure, id, id, 'draw', lightDrawing(wide));

function finerOf(content: Content, figure: Figure, { id, wide }: View): ScriptFile {
  const lines = finerOnGrid(finerLinesOf(content, figure, id), wide);
  return handing(figure, id, `${id}-finer`, 'onFiner', lines);
}

/** Where each script is, by the id of its view. */
const places = (scripts: ReadonlyMap<string, ScriptFile>) =>
  Object.fromEntries([...scripts].map(([id, { name }]) => [id, near(name)]));

async function make(content: Content, figure: Figure): Promise<FrameScripts> {
  const zoom = isZoomed(figure) ? file('zoom', await classicScript('embeds/frame/zoom.ts')) : undefined;
  const all = viewsOf(content, figure);
  const views = new Map(all.slice(1).map((view) => [view.id, drawingOf(figure, view)] as const));
  const finer = new Map((zoom ? all : []).map((view) => [view.id, finerOf(content, figure, view)] as const));
  const { rows } = pageTable(tableOf(content, figure));
  const parts: Parts = {
    style: exploreStyle(),
    locale: words.locale,
    ...(zoom ? { zoom: near(zoom.name) } : {}),
    views: places(views),
    finer: places(finer),
    rows: rows.map(({ key, observed = '', published = '' }) => [key, observed, published]),
  };
  const explore = `${partsName}=${JSON.stringify(parts)};${await classicScript('embeds/frame/explore.ts')}`;
  return { ...(zoom ? { zoom } : {}), explore: file(figure.id, explore), views, finer };
}

const made = new Map<string, Promise<FrameScripts>>();

/** The scripts that a frame asks for when they are needed. */
export function frameScripts(content: Content, figure: Figure): Promise<FrameScripts> {
  const scripts = made.get(figure.id) ?? make(content, figure);
  made.set(figure.id, scripts);
  return scripts;
}
