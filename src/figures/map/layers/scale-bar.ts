/** The scale bar, in the upper left corner: true in the middle of the frame. */
import type { SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import { ownSize } from '../sheet.ts';

const [left, top] = [14, 14]; // pixels of the sheet

export function scaleBar(kilometres: number, frame: Frame): SceneShape[] {
  const right = left + Math.round(frame.kilometres(kilometres));
  return [
    { kind: 'path', class: 'scale-bar', d: `M${left} ${top - 4}v8M${left} ${top}H${right}m0-4v8` },
    ownSize([left, top], [{ kind: 'text', class: 'label', x: 0, y: 18, text: `${kilometres} km` }]),
  ];
}
