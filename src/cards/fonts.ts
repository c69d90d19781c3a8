/** The reading serif as satori takes it: static files, one per alphabet and weight. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Each part of the font has a name of its own, so that a letter is looked for in all of them. */
const parts = {
  latin: 'Serif',
  'latin-ext': 'Serif Latin Extended',
  cyrillic: 'Serif Cyrillic',
  'cyrillic-ext': 'Serif Cyrillic Extended',
  greek: 'Serif Greek',
} as const;
const weights = [400, 600] as const;

export const families = Object.values(parts).join(', ');

const folder = path.resolve('node_modules/@fontsource/source-serif-4/files');

/** Read once, when the first card is drawn. */
export function readFonts() {
  return Object.entries(parts).flatMap(([part, name]) =>
    weights.map((weight) => ({
      name,
      weight,
      style: 'normal' as const,
      data: readFileSync(path.join(folder, `source-serif-4-${part}-${weight}-normal.woff`)),
    })),
  );
}
