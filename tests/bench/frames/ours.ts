/** In the browser: the site's own zoom on a drawing that stands in the page. */
import { startZoom } from '../../../src/figures/zoom/start.ts';

const box = document.querySelector<HTMLElement>('#map');
const drawing = box?.querySelector('svg');
if (!box || !drawing) throw new Error('the page has a box with a drawing');
startZoom({ drawing, box });
performance.mark('map-drawn');
performance.mark('map-interactive');
