/**
 * A card as a PNG. Pictures are kept in node_modules/.cache/cards by what stands on them and by what drew
 * them, the code of this folder included; it may be deleted at any time, and the same pictures are made again.
 */
import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fontPackage from '@fontsource/source-serif-4/package.json' with { type: 'json' };
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import '../figures/picture-fonts.ts';
import type { Card } from './card.ts';
import { draw } from './draw.ts';

const folder = path.resolve('node_modules/.cache/cards');
/** Sixteen colours hold the edges of letters in one ink; more would double the size. */
const settings = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 } as const;
const tools = [fontPackage.version, satoriPackage.version, sharp.versions, settings];
const code = import.meta.glob('./*.ts', { query: '?raw', import: 'default', eager: true });
const drawnBy = hash('sha256', JSON.stringify([tools, code]));

/** Where the picture of a card is kept. */
export const keptAs = (card: Card): string =>
  path.join(folder, `${hash('sha256', JSON.stringify([drawnBy, card]))}.png`);

/** The picture of a card, drawn or taken from those kept. */
export const pictureOf = (card: Card) =>
  kept(keptAs(card), async () =>
    sharp(Buffer.from(await draw(card)))
      .png(settings)
      .toBuffer(),
  );

/** The picture of a drawing, which has more colours than letters have. */
export function pictureOfDrawing(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const more = { ...settings, colours: 96 };
  const own = ['letters of the site'];
  const name = hash('sha256', JSON.stringify([tools, more, own, svg]));
  return kept(path.join(folder, `${name}.png`), () => sharp(Buffer.from(svg)).png(more).toBuffer());
}

async function kept(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = await make();
  mkdirSync(folder, { recursive: true });
  // Another build may read the folder at the same time: a file appears whole or not at all.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, picture);
  renameSync(unfinished, file);
  return new Uint8Array(picture);
}
