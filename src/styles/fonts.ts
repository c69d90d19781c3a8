/**
 * The reading font, cut down to the letters and weights that the site uses, for Astro's Fonts API.
 * Runs once before a build; knows nothing of pages. The font: Source Serif 4, SIL Open Font License 1.1.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';

type Range = readonly [from: number, to: number];

const packageFolder = path.dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json'),
);
const outFolder = path.resolve('.astro/fonts');

/** Basic Latin, Latin-1, and the thin space, dashes, quotation marks and dots of running text. */
const latin: readonly Range[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2009, 0x2009],
  [0x2010, 0x2014],
  [0x2018, 0x201f],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
];
/** Latin Extended-A: č, ė, š and other letters of names. */
const latinExtended: readonly Range[] = [[0x100, 0x17f]];
const cyrillic: readonly Range[] = [
  [0x401, 0x45f],
  [0x490, 0x491],
  [0x2116, 0x2116],
];

/** Kerning, ligatures, marks, and the figures that columns and sentences need. */
const features = ['kern', 'liga', 'mark', 'ccmp', 'locl', 'lnum', 'tnum'];

const lettersOf = (ranges: readonly Range[]): string =>
  ranges
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
    .join('');

const hex = (code: number): string => code.toString(16).toUpperCase();
const unicodeRange = (ranges: readonly Range[]): [string, ...string[]] =>
  ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)) as [
    string,
    ...string[],
  ];

interface Cut {
  /** The file of the package, without what all their names share. */
  from: string;
  ranges: readonly Range[];
  style: 'normal' | 'italic';
  /** One weight, or the two ends of a variable range. */
  weights: readonly [number] | readonly [number, number];
}

async function cutToSize(name: keyof typeof cuts) {
  const { from, ranges, style, weights }: Cut = cuts[name];
  const [min, max = min] = weights;
  const letters = lettersOf(ranges);
  const recipe = createHash('sha256')
    .update(JSON.stringify([from, letters, features, min, max]))
    .digest('hex');
  const file = path.join(outFolder, `${name}-${recipe.slice(0, 8)}.woff2`);
  if (!existsSync(file)) {
    const original = readFileSync(path.join(packageFolder, 'files', `source-serif-4-${from}.woff2`));
    const wght = min === max ? min : { min, max };
    const subset = await subsetFont(original, letters, {
      targetFormat: 'woff2',
      variationAxes: { wght },
      keepFeatures: features,
      noHinting: true,
    });
    mkdirSync(outFolder, { recursive: true });
    // In two steps, so that a build that is stopped here leaves no half file behind.
    writeFileSync(`${file}.part`, subset);
    renameSync(`${file}.part`, file);
  }
  return {
    src: [file] as [string],
    style,
    weight: min === max ? min : `${min} ${max}`,
    unicodeRange: unicodeRange(ranges),
    // Running text must not move while somebody reads it: its letters come at once or not at all. Not `fallback` for the
    // others: Chromium 156 then lays out the whole page again where the first of them stands.
    display: name === 'upright' ? ('optional' as const) : ('swap' as const),
  };
}

const cuts = {
  upright: { from: 'latin-wght-normal', ranges: latin, style: 'normal', weights: [400, 600] },
  italic: { from: 'latin-wght-italic', ranges: latin, style: 'italic', weights: [400] },
  extended: { from: 'latin-ext-wght-normal', ranges: latinExtended, style: 'normal', weights: [400, 600] },
  cyrillic: { from: 'cyrillic-wght-normal', ranges: cyrillic, style: 'normal', weights: [400, 600] },
} as const satisfies Record<string, Cut>;

const provider = fontProviders.local();

/** Two families: the letters of every page, and further letters that load only where they stand. */
export async function readingFonts() {
  const [upright, italic, extended, cyrillicLetters] = [
    await cutToSize('upright'),
    await cutToSize('italic'),
    await cutToSize('extended'),
    await cutToSize('cyrillic'),
  ];
  return [
    {
      provider,
      name: 'Source Serif',
      cssVariable: '--font-serif',
      fallbacks: ['serif'],
      options: { variants: [upright, italic] },
    },
    {
      provider,
      name: 'Source Serif Further',
      cssVariable: '--font-serif-wide',
      fallbacks: [],
      options: { variants: [extended, cyrillicLetters] },
    },
  ];
}
