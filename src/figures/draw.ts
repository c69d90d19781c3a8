/**
 * Writes a scene down as SVG. The same scene gives the same bytes. No arithmetic, no colours, no knowledge of what
 * the shapes mean: pages, frames, downloads and the gallery all draw through here.
 */
import type { Pattern, Scene, SceneShape } from './scene.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark] as string);

type Value = string | number | undefined;

/** ` name="value"` for every value that is there. */
function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

function identity(shape: SceneShape): Record<string, Value> {
  const facts = Object.entries(shape.data ?? {}).map(([key, value]) => [`data-${key}`, value] as const);
  const fill = shape.pattern === undefined ? undefined : `url(#${shape.pattern})`;
  return { class: shape.class, 'data-id': shape.id, ...Object.fromEntries(facts), fill };
}

function drawShape(shape: SceneShape): string {
  const who = identity(shape);
  switch (shape.kind) {
    case 'path':
      return `<path${attributes({ ...who, d: shape.d })}/>`;
    case 'circle':
      return `<circle${attributes({ ...who, cx: shape.x, cy: shape.y, r: shape.r })}/>`;
    case 'rect':
      return `<rect${attributes({ ...who, x: shape.x, y: shape.y, width: shape.width, height: shape.height })}/>`;
    case 'line':
      return `<line${attributes({ ...who, x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2 })}/>`;
    case 'text': {
      const transform = shape.turn === undefined ? undefined : `rotate(${shape.turn} ${shape.x} ${shape.y})`;
      const anchor = shape.anchor === 'start' ? undefined : shape.anchor;
      const place = { x: shape.x, y: shape.y, 'text-anchor': anchor, transform, lang: shape.language };
      return `<text${attributes({ ...who, ...place })}>${escape(shape.text)}</text>`;
    }
    case 'group': {
      const move = shape.move ? `translate(${shape.move.join(' ')})` : '';
      const scale = shape.scale === undefined ? '' : `scale(${shape.scale})`;
      const transform = [move, scale].filter(Boolean).join(' ');
      // Of a hidden `<g>` Chromium 156 prepares every shape as if it were shown.
      const [name, frame] = shape.hides ? ['svg', { overflow: 'visible' }] : ['g', { transform }];
      return `<${name}${attributes({ ...who, ...frame })}>${shape.shapes.map(drawShape).join('')}</${name}>`;
    }
  }
}

function drawPattern({ id, width, height, turn, shapes }: Pattern): string {
  const patternTransform = turn === undefined ? undefined : `rotate(${turn})`;
  const size = attributes({ id, width, height, patternUnits: 'userSpaceOnUse', patternTransform });
  return `<pattern${size}>${shapes.map(drawShape).join('')}</pattern>`;
}

/** Shapes alone, for a picture that is set up elsewhere. */
export const drawShapes = (shapes: readonly SceneShape[]): string => shapes.map(drawShape).join('');

/** The scene as an `<svg>` element, named and described for those who cannot see it. */
export function drawScene({ id, width, height, title, description, patterns = [], shapes }: Scene): string {
  const names = `${id}-title ${id}-description`;
  const frame = {
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': names,
    'data-figure': id,
  };
  const words = `<title id="${id}-title">${escape(title)}</title><desc id="${id}-description">${escape(description)}</desc>`;
  const definitions = patterns.length > 0 ? `<defs>${patterns.map(drawPattern).join('')}</defs>` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes(frame)}>${words}${definitions}${drawShapes(shapes)}</svg>`;
}
