/** The names on the map: each with its dot and its thread, at the place that was found for it. */
import type { GroupShape, SceneShape } from '../../scene.ts';
import type { PlacedLabel } from '../place-labels.ts';
import { ownSize } from '../sheet.ts';

/** A placed label; one that stands elsewhere on narrow and on wide screens comes twice, and one of the two is hidden. */
export function labelShapes({ label, place, screen }: PlacedLabel): GroupShape {
  const { role, lettering, language, dot, pixel } = label;
  const { lines, size, lead } = lettering;
  const [x, y] = [Math.round(place.x), Math.round(place.box.y + size * 0.86)];
  const words = lines.map((text, i): SceneShape => ({
    kind: 'text',
    x,
    y: y + i * lead,
    text,
    anchor: place.anchor,
    ...(language === undefined ? {} : { language }),
  }));
  const [x2, y2] = (place.thread ?? [0, 0]).map(Math.round) as [number, number];
  const shapes: SceneShape[] = [
    ...(place.thread ? [{ kind: 'line', class: 'thread', x1: 0, y1: 0, x2, y2 } as const] : []),
    ...(dot ? [{ kind: 'circle', class: 'dot', x: 0, y: 0, r: 2 } as const] : []),
    ...words,
  ];
  return ownSize(pixel, shapes, { class: `label label-${role}${screen === 'every' ? '' : ` ${screen}`}` });
}
