/** One file of a figure: its picture in a theme, its table, or a still of it that stands beside a step of a text. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { stringify } from 'csv-stringify/sync';
import sharp from 'sharp';
import { content, get } from '../../../content/index.ts';
import {
  hiddenLayers,
  layerScene,
  sourcesOf,
  stillScene,
  tableOf,
  viewOf,
} from '../../../content/drawings.ts';
import type { Figure } from '../../../content/schemas/figure.ts';
import { stillName, type MapStep } from '../../../content/steps.ts';
import { figureFiles, type FigureFile, type Theme } from '../../../figures/files.ts';
import '../../../figures/picture-fonts.ts';
import { poster } from '../../../figures/poster.ts';
import { still } from '../../../figures/reading/still.ts';
import { standaloneStyle } from '../../../figures/standalone-style.ts';
import { absolute } from '../../../absolute.ts';
import { figurePath } from '../../../urls.ts';
import { words } from '../../../words/index.ts';

type PageFile = FigureFile | { format: 'still'; name: string; step: MapStep };

/** Each still once, however many steps show it. */
const stills = [...new Map(content.steps.map((step) => [stillName(step), step]))].map(
  ([name, step]) => ({ format: 'still', name: `${name}.svg`, step }) as const,
);

/** The files that readers take away, and the stills of the pages. */
const filesOf = (figure: Figure): PageFile[] => [
  ...figureFiles(figure.id, hiddenLayers(figure)),
  ...stills.filter(({ step }) => step.figure === figure.id),
];

export const getStaticPaths = (() =>
  [...content.figures.values()].flatMap((figure) =>
    filesOf(figure).map((file) => ({
      params: { id: figure.id, file: file.name },
      props: { file, id: figure.id },
    })),
  )) satisfies GetStaticPaths;

const pixelsPerUnit = 2;
const types = {
  still: 'image/svg+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
};

/** The documents by their short names, with the page that lists all of them. */
function notesOf(figure: Figure): string[] {
  const text = words.figurePages;
  const own = sourcesOf(figure).map((id) => get(content.sources, id).short);
  const [licence] = content.site.licences;
  return [
    figure.caption,
    figure.asOf,
    `${text.sources} ${[...own, absolute(`${figurePath(figure.id)}#table`)].join('; ')}`,
    ...(figure.map
      ? [`${text.base} ${[figure.map.base.credit, figure.map.base.creditAddress].filter(Boolean).join(', ')}`]
      : []),
    ...(licence ? [`${content.site.title}, ${licence.name}, ${licence.address}`] : []),
  ];
}

/** The whole view, as its page shows it first; or with one layer alone. */
function pictureOf(figure: Figure, theme: Theme, layer: string | undefined): string {
  const style = standaloneStyle(theme);
  const scene = layer === undefined ? viewOf(content, figure).wide : layerScene(content, figure, layer);
  return poster({ scene, title: figure.title, notes: notesOf(figure), style });
}

async function bodyOf(figure: Figure, file: PageFile): Promise<BodyInit> {
  if (file.format === 'still') return still(stillScene(content, figure, file.step));
  if (file.format === 'csv') {
    const { columns, rows } = tableOf(content, figure);
    return stringify([columns.map(({ id }) => id), ...rows], {
      escape_formulas: true,
      record_delimiter: '\n',
    });
  }
  const svg = pictureOf(figure, file.theme, file.layer);
  if (file.format === 'svg') return svg;
  const png = await sharp(Buffer.from(svg), { density: 72 * pixelsPerUnit })
    .png({ palette: true, effort: 1 })
    .toBuffer();
  return new Uint8Array(png);
}

export const GET: APIRoute<{ file: PageFile; id: string }> = async ({ props: { file, id } }) =>
  new Response(await bodyOf(get(content.figures, id), file), {
    headers: { 'Content-Type': types[file.format] },
  });
