/** Several small maps of one territory, each as one convention draws it, two in a row; ours has a frame of its own. */
import type { GroupShape, SceneShape } from '../scene.ts';
import { frameOf, type Frame } from './frame.ts';
import { borders } from './layers/borders.ts';
import { disputed } from './layers/disputed.ts';
import { labelShapes } from './layers/labels.ts';
import { land, subject } from './layers/land.ts';
import { noteBox, noteLines, notes } from './layers/notes.ts';
import { sea } from './layers/water.ts';
import { letterings, linesIn } from './lettering.ts';
import { namesOf } from './names.ts';
import { placeLabels } from './place-labels.ts';
import { borderOf } from './shapes.ts';
import { onFineGrid, ownSize, sheetWidth, units } from './sheet.ts';
import type { Convention, MapInput } from './types.ts';

const gap = 16; // pixels of the sheet between two panels
const margin = 6; // pixels of the screen
const width = (sheetWidth - gap) / 2;
const letters = letterings.country;

/** The name of a convention in lines that fit its panel. */
const linesOfName = ({ label }: Convention) => linesIn(letters, label, width / units.narrow - 2 * margin);

/** The names on a panel. They keep clear of each other and of its own name. */
function names(input: MapInput, convention: Convention, frame: Frame): SceneShape[] {
  const tall = linesOfName(convention).length * letters.lead + margin;
  const corner = { x: 0, y: 0, width: width / units.narrow, height: tall };
  const obstacles = {
    corners: () => [corner],
    marks: [],
    line: borderOf(input.base).map((bends) => bends.map(frame.pixel)),
  };
  const labels = namesOf(input, frame, []);
  return placeLabels(labels, obstacles, frame).map(labelShapes);
}

/** The map of one convention. Only ours tints the subject country; the others show lines alone. */
function panel(input: MapInput, convention: Convention): SceneShape[] {
  const { base } = input;
  const frame = frameOf(input, width, 0);
  const { height } = frame;
  const inset = convention.ours ? 2 : 0.5; // half of the outline
  const outline = { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset };
  return [
    sea(frame),
    onFineGrid([
      ...land(base, frame),
      ...(convention.ours ? subject(base, frame) : []),
      ...borders(base, frame),
      ...disputed(input, frame, convention),
    ]),
    ...names(input, convention, frame),
    { kind: 'rect', class: convention.ours ? 'panel panel-ours' : 'panel', ...outline },
  ];
}

/** The name of a convention, in its upper left corner. */
function heading(convention: Convention): GroupShape {
  const texts = linesOfName(convention).map((text, i): SceneShape => ({
    kind: 'text',
    x: margin,
    y: (i + 1) * letters.lead,
    text,
  }));
  return ownSize([0, 0], texts, { class: 'label panel-name' });
}

/** All panels, and under them the notes. */
export function panels(input: MapInput): { height: number; shapes: SceneShape[] } {
  const { height } = frameOf(input, width, 0);
  const drawn = input.conventions.map((convention, i): SceneShape => {
    const [row, column] = [Math.floor(i / 2), i % 2];
    return {
      kind: 'group',
      move: [column * (width + gap), row * (height + gap)],
      data: { convention: convention.id },
      shapes: [...panel(input, convention), heading(convention)],
    };
  });
  const lines = noteLines(input, true);
  const rows = Math.ceil(input.conventions.length / 2);
  const { height: tall } = noteBox(lines, 0, units.narrow);
  const top = rows * (height + gap);
  return { height: top + Math.ceil(tall * units.narrow), shapes: [...drawn, notes(lines, top, tall)] };
}
