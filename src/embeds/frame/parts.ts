/** What a script that comes on intent finds waiting: what belongs to this figure alone, put before it at build. */

import type { drawFiner, FinerMap } from '../../figures/zoom/finer.ts';
import type { startZoom } from '../../figures/zoom/start.ts';

/** What zooms a drawing, and what puts finer lines into it. */
export interface ZoomTools {
  startZoom: typeof startZoom;
  drawFiner: typeof drawFiner;
}

export interface Parts {
  /** The style of what the script adds. */
  style: string;
  /** For each row of the table, in order: the identity of its mark, and its days. */
  rows: readonly (readonly [id: string, observed: string, published: string])[];
  /** How days are written. */
  locale: string;
  /** Where the drawings of the further views are. */
  views: Readonly<Record<string, string>>;
  /** Where the script that zooms is; a figure that nobody needs to zoom has none. */
  zoom?: string;
  /** Where the finer lines of each view are, for readers who zoom in. */
  finer: Readonly<Record<string, string>>;
  /** Takes what zooms, from that script. */
  onZoom?: (tools: ZoomTools) => void;
  /** Takes the finer lines of a view, from a script that brings them. */
  onFiner?: (view: string, lines: FinerMap) => void;
  /** Takes the drawing of a view, from a script that brings it. */
  draw?: (view: string, drawing: string) => void;
}

/** The one name that the scripts share; it is made when the first comes. */
export const partsName = 'figureParts';

/** The parts as the build has put them. */
export const parts = (): Parts => (window as unknown as Record<typeof partsName, Parts>)[partsName];
