/** The script that a frame asks for when somebody begins to zoom: it hands over what zooms. */
import { startZoom } from '../../figures/zoom/start.ts';
import { parts } from './parts.ts';

parts().onZoom?.(startZoom);
