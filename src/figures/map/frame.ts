/**
 * A frame: the part of the world that a map shows, laid on a sheet of a fixed width. Projects positions and draws
 * geometry. Knows nothing of layers.
 */
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { gridPath } from './path.ts';
import { projectionOf } from './projections.ts';
import type { MapInput, Position, View } from './types.ts';

/** Points of the grid a pixel, for every line of the base map. */
const fine = 2;

/** What is framed, and how. */
type Framed = Pick<MapInput, 'projection' | 'view' | 'grid'>;

export interface Frame {
  /** Pixels. */
  width: number;
  height: number;
  /** The pixel of a position. */
  pixel(at: Position): [x: number, y: number];
  /** The position of a pixel. */
  position(pixel: readonly [number, number]): Position;
  /** The length of so many kilometres in the middle of the frame, in pixels. */
  kilometres(length: number): number;
  /** The outline of a geometry as SVG's `d`, on the fine grid unless told otherwise. */
  outline(geometry: GeoPermissibleObjects, perPixel?: number): string;
}

/** Whether a pixel lies on the sheet. */
export const isInside = ({ width, height }: Frame, [x, y]: readonly [number, number]): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** Points along the four sides, close enough that curved sides keep their curve. */
function sides({ west, south, east, north }: View): GeoPermissibleObjects {
  const steps = Array.from({ length: 33 }, (_, i) => i / 32);
  const coordinates = steps.flatMap((t) => {
    const [x, y] = [west + t * (east - west), south + t * (north - south)];
    return [
      [x, south],
      [x, north],
      [west, y],
      [east, y],
    ];
  });
  return { type: 'MultiPoint', coordinates };
}

const earthRadius = 6371.0088; // kilometres

function pixelOf(projection: GeoProjection, [longitude, latitude]: Position): [number, number] {
  return projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
}

/**
 * The frame of a view on a sheet so many pixels wide; its height follows from the view. Lines run on beyond it for
 * `overhang` pixels, so that its edge shows no end of them.
 */
export function frameOf(
  { projection: choice, view, grid = fine }: Framed,
  width: number,
  overhang = 8,
): Frame {
  const projection = projectionOf(choice).fitWidth(width, sides(view));
  const height = Math.round(geoPath(projection).bounds(sides(view))[1][1]);
  projection.clipExtent([
    [-overhang, -overhang],
    [width + overhang, height + overhang],
  ]);
  const [longitude, latitude] = [(view.west + view.east) / 2, (view.south + view.north) / 2];
  const degree =
    pixelOf(projection, [longitude, latitude - 0.5])[1] - pixelOf(projection, [longitude, latitude + 0.5])[1];
  return {
    width,
    height,
    pixel: (at) => pixelOf(projection, at),
    position: ([x, y]) => projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN],
    kilometres: (length) => (length / ((earthRadius * Math.PI) / 180)) * degree,
    outline(geometry, perPixel = grid) {
      const path = gridPath(perPixel);
      geoPath(projection, path)(geometry);
      return path.toString();
    },
  };
}
