/** Which figures may be zoomed, on their page and in a frame. */
import type { Figure } from '../../content/schemas/figure.ts';

/** One map; small maps beside each other, and charts, are read as they are. */
export const isZoomed = ({ map }: Figure): boolean => map !== undefined && map.conventions.length === 0;
