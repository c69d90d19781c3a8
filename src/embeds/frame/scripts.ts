/**
 * Every script of a figure's frame: the small one inside it, the one that comes on intent with what it must know of this
 * figure, and one for the drawing of each further view. Knows no page and no address but their names.
 */
import { tableOf, viewsOf } from '../../content/drawings.ts';
import type { Content } from '../../content/load.ts';
import type { Figure } from '../../content/schemas/figure.ts';
import { pageTable } from '../../figures/columns.ts';
import { words } from '../../words/index.ts';
import { classicScript, nameFor } from './bundle.ts';
import { lightDrawing } from './lighter.ts';
import { partsName, type Parts } from './parts.ts';
import { isZoomed } from './zoomed.ts';
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
}

/** From the folder of the frame, so that a copy of both folders works elsewhere. */
export const near = (name: string): string => `../${name}`;

const file = (name: string, text: string): ScriptFile => ({ name: nameFor(name, text), text });

async function make(content: Content, figure: Figure): Promise<FrameScripts> {
  const zoom = isZoomed(figure) ? file('zoom', await classicScript('embeds/frame/zoom.ts')) : undefined;
  const views = viewsOf(content, figure)
    .slice(1)
    .map(({ id, wide }) => {
      const drawing = [id, lightDrawing(wide)].map((text) => JSON.stringify(text));
      return [id, file(`${figure.id}-${id}`, `${partsName}.draw(${drawing.join()});`)] as const;
    });
  const { rows } = pageTable(tableOf(content, figure));
  const parts: Parts = {
    style: exploreStyle(),
    locale: words.locale,
    ...(zoom ? { zoom: near(zoom.name) } : {}),
    views: Object.fromEntries(views.map(([id, { name }]) => [id, near(name)])),
    rows: rows.map(({ key, observed = '', published = '' }) => [key, observed, published]),
  };
  const explore = `${partsName}=${JSON.stringify(parts)};${await classicScript('embeds/frame/explore.ts')}`;
  return { ...(zoom ? { zoom } : {}), explore: file(figure.id, explore), views: new Map(views) };
}

const made = new Map<string, Promise<FrameScripts>>();

/** The scripts that a frame asks for when they are needed. */
export function frameScripts(content: Content, figure: Figure): Promise<FrameScripts> {
  const scripts = made.get(figure.id) ?? make(content, figure);
  made.set(figure.id, scripts);
  return scripts;
}
