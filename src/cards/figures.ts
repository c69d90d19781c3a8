/**
 * The card of a figure, and of each of its views: the drawing itself beside its title. Made from the same scene as the
 * page and the frame; the words are laid out like those of every other card.
 */
import { get, type Content } from '../content/load.ts';
import { viewOf, viewsOf, type View } from '../content/drawings.ts';
import { drawScene } from '../figures/draw.ts';
import type { Scene } from '../figures/scene.ts';
import { standaloneStyle } from '../figures/standalone-style.ts';
import { figureCardPath } from '../urls.ts';
import { words } from '../words/index.ts';
import { size } from './design.ts';
import { layOut } from './draw.ts';
import { box, clamped, text, type Element } from './element.ts';
import { families } from './fonts.ts';

export interface FigureCard {
  /** The path of the picture from the root of the site. */
  path: string;
  figure: string;
  view: string;
}

/** Every card of every figure: the first view has the figure's own name. */
export const figureCards = (content: Content): FigureCard[] =>
  [...content.figures.values()].flatMap((figure) =>
    (figure.map?.views ?? [{ id: viewOf(content, figure).id }]).map(({ id }, i) => ({
      path: figureCardPath(figure.id, i === 0 ? undefined : id),
      figure: figure.id,
      view: id,
    })),
  );

const paper = '#FBFAF6';
const ink = '#1C2025';
const quiet = '#59616B';
const act = '#0A5A86';
const margin = 40;
const column = 500;
const room = { width: size.width - column - 3 * margin, height: size.height - 2 * margin };

/** The words at the left: site, title, view, how it is to be read, and what must not be parted from the drawing. */
function lettered(content: Content, { figure: id, view }: FigureCard, label: string): Element {
  const { title, map, asOf, howToRead } = get(content.figures, id);
  const isFirst = view === (map?.views[0]?.id ?? view);
  const fontSize = title.length > 44 ? 44 : 52;
  const line = { fontSize: 23, lineHeight: 1.3, color: quiet, width: column };
  const credit = map ? `${words.figurePages.base} ${map.base.credit}` : '';
  return box(
    {
      ...size,
      boxSizing: 'border-box',
      padding: margin,
      background: paper,
      color: ink,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: families,
      fontWeight: 400,
    },
    box(
      { flexDirection: 'column', width: column },
      box({ width: 96, height: 4, background: act, marginBottom: 16 }),
      text({ fontSize: 28, fontWeight: 600 }, content.site.title),
      clamped(4, { fontSize, lineHeight: 1.12, fontWeight: 600, marginTop: 32 }, title),
      isFirst
        ? clamped(4, { ...line, fontSize: 26, marginTop: 22 }, howToRead)
        : clamped(2, { fontSize: 38, lineHeight: 1.2, marginTop: 18, color: act }, label),
    ),
    box(
      { flexDirection: 'column', width: column },
      clamped(2, line, asOf),
      ...(credit ? [clamped(1, line, credit)] : []),
    ),
  );
}

/** The largest of the drawings that fits the room, placed in its middle. */
function placed({ wide, narrow }: View): string {
  const scaleOf = ({ width, height }: Scene) => Math.min(room.width / width, room.height / height);
  const scene = narrow && scaleOf(narrow) > scaleOf(wide) && scaleOf(narrow) < 2 ? narrow : wide;
  const scale = scaleOf(scene);
  const [width, height] = [scene.width * scale, scene.height * scale];
  const x = column + 2 * margin + (room.width - width) / 2;
  const y = margin + (room.height - height) / 2;
  return drawScene(scene).replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}

/** The card as SVG. */
export async function drawFigureCard(content: Content, card: FigureCard): Promise<string> {
  const view = viewsOf(content, get(content.figures, card.figure)).find(({ id }) => id === card.view) as View;
  const { svg } = await layOut(lettered(content, card, view.label));
  const drawing = `<style>${standaloneStyle('light')}</style>${placed(view)}</svg>`;
  return svg.replace(/<\/svg>$/, () => drawing);
}
