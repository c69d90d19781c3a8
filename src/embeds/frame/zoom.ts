/** The script that a frame asks for when somebody begins to zoom: it hands over what zooms, and what draws finer lines. */
import { drawFiner } from '../../figures/zoom/finer.ts';
import { startZoom } from '../../figures/zoom/start.ts';
import { parts } from './parts.ts';

parts().onZoom?.({ startZoom, drawFiner });
