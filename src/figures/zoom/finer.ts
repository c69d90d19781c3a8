/**
 * Puts finer lines in the place of those a map was built with: the same shapes in the same order, on a finer grid.
 * Knows nothing of where they come from.
 */
import { keepHatch } from './hatch.ts';

/** One shape: its class, its path, and the pattern that fills it when one does. */
export interface FinerShape {
  class: string;
  d: string;
  pattern?: string;
}

export interface FinerMap {
  /** How many times finer than the grid of the map as it is built. */
  grid: number;
  /** A list for each group of lines, in the order of the drawing. */
  lines: readonly (readonly FinerShape[])[];
}

const svg = 'http://www.w3.org/2000/svg';

/** The name of the same hatch for the finer grid, which is made when there is none yet. */
function finerHatch(drawing: SVGSVGElement, id: string, grid: number): string {
  const name = `${id}-finer`;
  const built = drawing.querySelector(`pattern[id="${CSS.escape(id)}"]`);
  if (!built || drawing.querySelector(`pattern[id="${CSS.escape(name)}"]`)) return name;
  const pattern = built.cloneNode(true) as SVGPatternElement;
  pattern.id = name;
  pattern.dataset['grid'] = String(grid);
  built.after(pattern);
  return name;
}

function pathOf(
  drawing: SVGSVGElement,
  { class: role, d, pattern }: FinerShape,
  grid: number,
): SVGPathElement {
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('class', role);
  path.setAttribute('d', d);
  if (pattern !== undefined) path.setAttribute('fill', `url(#${finerHatch(drawing, pattern, grid)})`);
  return path;
}

/** Draws the finer lines. Throws when they are of another map. */
export function drawFiner(drawing: SVGSVGElement, { grid, lines }: FinerMap): void {
  const groups = [...drawing.querySelectorAll<SVGGElement>('g.lines')];
  if (groups.length !== lines.length) throw new Error('the finer lines belong to another map');
  lines.forEach((shapes, i) => {
    const inner = document.createElementNS(svg, 'g');
    inner.setAttribute('transform', `scale(${1 / grid})`);
    inner.append(...shapes.map((shape) => pathOf(drawing, shape, grid)));
    groups[i]?.replaceChildren(inner);
  });
  keepHatch(drawing, Number(drawing.style.getPropertyValue('--zoom')) || 1);
}
