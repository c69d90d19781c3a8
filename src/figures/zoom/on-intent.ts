/** What a page fetches when a reader begins to zoom a map: all of it as one file. */
export { drawFiner } from './finer.ts';
export { startZoom } from './start.ts';
