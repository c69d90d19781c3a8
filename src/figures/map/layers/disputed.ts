/**
 * A territory whose status is disputed: hatched inside the subject country, with a dashed line where it meets the rest
 * of it. Its dated note is a label. Conventions of other mapmakers fill it and line it otherwise.
 */
import type { Pattern, SceneShape } from '../../scene.ts';
import type { Frame } from '../frame.ts';
import type { Filling, LineKind } from '../lists.ts';
import { areaOf, inlandLineOf } from '../shapes.ts';
import type { Base } from '../types.ts';

const hatchId = (figure: string) => `${figure}-hatch`;

/** The hatch, on the fine grid: its spaces are twice as wide as on the sheet. */
export const hatchPattern = (figure: string): Pattern => ({
  id: hatchId(figure),
  width: 14,
  height: 14,
  turn: 45,
  shapes: [{ kind: 'line', class: 'hatch-line', x1: 7, y1: 0, x2: 7, y2: 14 }],
});

/** The territory as one convention draws it; nothing when it lies outside the frame. */
export function disputed(
  { id, base }: { id: string; base: Base },
  frame: Frame,
  { filling, line }: { filling: Filling; line: LineKind } = { filling: 'hatched', line: 'dashed' },
): SceneShape[] {
  if (!base.disputed) return [];
  const { object } = base.disputed;
  const area = { kind: 'path', d: frame.outline(areaOf(base, object)) } as const;
  if (area.d === '') return [];
  const fillings: Record<Filling, SceneShape[]> = {
    hatched: [{ ...area, class: 'hatch', pattern: hatchId(id) }],
    grey: [{ ...area, class: 'status-grey' }],
    plain: [],
  };
  const inland = frame.outline(inlandLineOf(base, object));
  if (line === 'none' || inland === '') return fillings[filling];
  return [...fillings[filling], { kind: 'path', class: `inland-${line}`, d: inland }];
}
