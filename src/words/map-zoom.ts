/** The words around zooming a map. */
export { mapZoom } from './en/map-zoom.ts';
