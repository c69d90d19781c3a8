/**
 * Finds a place for every name, on the narrowest screen and on a wide one, so that no two run into each other, none
 * hides a mark, and none stands across the border from its point where it can be helped. Names of two layers do not push
 * each other aside, since one of the layers may be hidden.
 */
import { placeBoxes, type Box, type Choice } from './boxes.ts';
import type { Frame } from './frame.ts';
import { placesBeside, placesOn, type LabelPlace, type Lettering } from './label-places.ts';
import { crosses, passes, runsThrough, type Point, type Stretches } from './lines.ts';
import { units } from './sheet.ts';

export interface Label {
  role: string;
  lettering: Lettering;
  /** The point that it names, on the sheet. */
  pixel: Point;
  /** What stands at the point, in pixels of the screen from it; nothing when the words stand on the point itself. */
  about?: Box;
  /** Whether a dot marks the point. */
  dot: boolean;
  /** Whether narrow screens need it too. */
  first: boolean;
  layer?: string;
  language?: string;
}

/** What names keep clear of. */
export interface Obstacles {
  /** Corners of the sheet that words stand in, in pixels of the screen. */
  corners: (unit: number) => Box[];
  /** Marks by their layer, each a box about its place. */
  marks: readonly { layer: string; pixel: Point; box: Box }[];
  /** The border, on the sheet. */
  line: Stretches;
}

export interface PlacedLabel {
  label: Label;
  place: LabelPlace;
  screen: 'every' | 'narrow' | 'wide';
}

interface Screen {
  obstacles: Obstacles;
  frame: Frame;
  /** Pixels of the sheet to a pixel of the screen. */
  unit: number;
}

type Places = Map<Label, LabelPlace>;

const moved = (box: Box, [x, y]: Point, unit: number): Box => ({
  ...box,
  x: x / unit + box.x,
  y: y / unit + box.y,
});

const mayHide = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a !== b;

/** Pixels between words and the edge of the sheet. */
const margin = 2;
const dotBox: Box = { x: -2, y: -2, width: 4, height: 4 };

/** Whether a thread from the point runs over one of the marks, on this screen or on a wider one. */
function isHidden(pixel: Point, end: Point, marks: Obstacles['marks'], unit: number): boolean {
  const screens = unit === units.wide ? [units.wide, units.widest] : [unit];
  return screens.some((one) => {
    const [x, y]: Point = [pixel[0] / one, pixel[1] / one];
    return marks.some((mark) => passes(moved(mark.box, mark.pixel, one), [x, y], [x + end[0], y + end[1]]));
  });
}

/**
 * The places of a label on one screen. Those across the border are not good; a thread across it, or over a mark, is no
 * place at all.
 */
function choicesOf(
  { pixel, about }: Label,
  places: readonly LabelPlace[],
  { line, marks, unit }: { line: Stretches; marks: Obstacles['marks']; unit: number },
): Choice[] {
  const point: Point = [pixel[0] / unit, pixel[1] / unit];
  const others = marks.filter((mark) => mark.pixel !== pixel);
  return places.map(({ box: own, thread }) => {
    const box = moved(own, pixel, unit);
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const isAcross = about !== undefined && crosses(line, point, middle);
    const isPossible = !thread || !(isAcross || isHidden(pixel, thread, others, unit));
    return { box, isGood: !isAcross && !runsThrough(line, box), isPossible };
  });
}

/** Adds the labels of one layer to those that have their places. */
function placeLayer(
  labels: readonly Label[],
  placesOf: ReadonlyMap<Label, readonly LabelPlace[]>,
  before: Places,
  { obstacles, frame, unit }: Screen,
): Places {
  const layer = labels[0]?.layer;
  const line = obstacles.line.map((bends) => bends.map(([x, y]): Point => [x / unit, y / unit]));
  const seen = obstacles.marks.filter((mark) => !mayHide(mark.layer, layer));
  const taken = [
    ...obstacles.corners(unit),
    ...seen.map(({ box, pixel }) => moved(box, pixel, unit)),
    ...labels.filter(({ dot }) => dot).map(({ pixel }) => moved(dotBox, pixel, unit)),
    ...[...before]
      .filter(([label]) => !mayHide(label.layer, layer))
      .map(([label, { box }]) => moved(box, label.pixel, unit)),
  ];
  const room = {
    x: margin,
    y: margin,
    width: frame.width / unit - 2 * margin,
    height: frame.height / unit - 2 * margin,
  };
  const choices = labels.map((label) =>
    choicesOf(label, placesOf.get(label) ?? [], { line, marks: seen, unit }),
  );
  const chosen = placeBoxes(choices, taken, room).flatMap((choice, i): [Label, LabelPlace][] => {
    const place = choice === undefined ? undefined : placesOf.get(labels[i] as Label)?.[choice];
    return place ? [[labels[i] as Label, place]] : [];
  });
  return new Map([...before, ...chosen]);
}

/** Finds a place for every label that can have one; names without a layer come first. */
export function placeLabels(labels: readonly Label[], obstacles: Obstacles, frame: Frame): PlacedLabel[] {
  const layers = [undefined, ...new Set(labels.flatMap(({ layer }) => (layer === undefined ? [] : [layer])))];
  const placesOf = new Map(
    labels.map((one) => [
      one,
      one.about
        ? placesBeside(one.lettering, one.about, one.role === 'area' ? 'apart' : 'beside')
        : placesOn(one.lettering, one.role === 'remark'),
    ]),
  );
  const placeAll = (of: readonly Label[], unit: number) =>
    layers.reduce<Places>(
      (before, layer) =>
        placeLayer(
          of.filter((label) => label.layer === layer),
          placesOf,
          before,
          { obstacles, frame, unit },
        ),
      new Map(),
    );
  const narrow = placeAll(
    labels.filter(({ first }) => first),
    units.narrow,
  );
  const wide = placeAll(labels, units.wide);
  return labels.flatMap((label): PlacedLabel[] => {
    const [small, large] = [narrow.get(label), wide.get(label)];
    if (small !== undefined && small === large) return [{ label, place: small, screen: 'every' }];
    return [
      ...(small ? [{ label, place: small, screen: 'narrow' } as const] : []),
      ...(large ? [{ label, place: large, screen: 'wide' } as const] : []),
    ];
  });
}
