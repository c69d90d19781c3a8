/** Which names a map has, and what they keep clear of: from the input and the sites to labels without a place yet. */
import { ringRadius } from './marks.ts';
import type { Box } from './boxes.ts';
import { isInside, type Frame } from './frame.ts';
import { noteBox, type NoteLines } from './layers/notes.ts';
import type { Spot } from './layers/sites.ts';
import { letterings } from './lettering.ts';
import type { Label, Obstacles } from './place-labels.ts';
import type { LabelInput, MapInput } from './types.ts';

const dotBox: Box = { x: -2, y: -2, width: 4, height: 4 };

function nameOf({ kind, text, at, layer, first, language }: LabelInput, frame: Frame): Label {
  const isPoint = kind === 'city' || kind === 'area';
  return {
    role: kind,
    lettering: { lines: text.split('\n'), ...letterings[kind] },
    pixel: frame.pixel(at),
    dot: kind === 'city',
    first,
    ...(isPoint ? { about: dotBox } : {}),
    ...(layer === undefined ? {} : { layer }),
    ...(language === undefined ? {} : { language }),
  };
}

/** The box around the marks of a spot, in pixels of the screen. */
function boxOf({ marks }: Spot): Box {
  const [xs, ys] = [marks.map(({ offset }) => offset[0]), marks.map(({ offset }) => offset[1])];
  const [left, top] = [Math.min(0, ...xs) - ringRadius, Math.min(0, ...ys) - ringRadius];
  return {
    x: left,
    y: top,
    width: Math.max(0, ...xs) + ringRadius - left,
    height: Math.max(0, ...ys) + ringRadius - top,
  };
}

const spotName = (layer: string, spot: Spot): Label => ({
  role: 'city',
  lettering: { lines: [spot.place], ...letterings.city },
  pixel: spot.pixel,
  about: boxOf(spot),
  dot: false,
  first: true,
  layer,
});

export type SpotsByLayer = readonly (readonly [layer: string, spots: readonly Spot[]])[];

/** Every name that falls inside the frame. A city that is also a site is named as a site in that layer only. */
export function namesOf(input: MapInput, frame: Frame, spots: SpotsByLayer): Label[] {
  const given = input.labels.map((label) => nameOf(label, frame));
  const atSites = spots.flatMap(([layer, here]) => here.map((spot) => spotName(layer, spot)));
  return [...given, ...atSites].filter(({ pixel }) => isInside(frame, pixel));
}

/** What names keep clear of: the corners of the sheet, the marks, and where they can the border. */
export function obstaclesOf(
  input: MapInput,
  frame: Frame,
  { spots, notes, line }: { spots: SpotsByLayer; notes: NoteLines; line: Obstacles['line'] },
): Obstacles {
  const bar = frame.kilometres(input.view.scaleBar);
  return {
    corners: (unit) => [
      noteBox(notes, frame.height, unit),
      { x: 0, y: 0, width: (28 + bar) / unit, height: 18 / unit + 22 },
    ],
    marks: spots.flatMap(([layer, here]) =>
      here.flatMap(({ pixel, marks }) =>
        marks.map(({ offset: [x, y] }) => ({
          layer,
          pixel,
          box: { x: x - ringRadius, y: y - ringRadius, width: 2 * ringRadius, height: 2 * ringRadius },
        })),
      ),
    ),
    line,
  };
}
