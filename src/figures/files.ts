/** The files of a figure that a reader can take away: their names, and what they are. Makes none of them. */
import { words } from '../words/index.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export type FigureFile = { name: string; label: string } & (
  { format: 'svg' | 'png'; theme: Theme; layer?: string } | { format: 'csv' }
);

const text = words.figurePages;

/** The pictures of a figure as it first stands, or of one of its layers that is hidden at first. */
const pictures = (id: string, layer?: { id: string; label: string }): FigureFile[] =>
  (['svg', 'png'] as const).flatMap((format) =>
    themes.map((theme) => ({
      format,
      theme,
      name: `${[id, ...(layer ? [layer.id] : []), theme].join('-')}.${format}`,
      label: text.picture(format.toUpperCase(), text.themes[theme], layer?.label),
      ...(layer ? { layer: layer.id } : {}),
    })),
  );

/** Every file of one figure. */
export const figureFiles = (id: string, hidden: readonly { id: string; label: string }[]): FigureFile[] => [
  ...pictures(id),
  ...hidden.flatMap((layer) => pictures(id, layer)),
  { format: 'csv', name: `${id}.csv`, label: text.csv },
];
