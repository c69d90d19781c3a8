/**
 * The letters of pictures that are made of pixels: the site's own font and no other, so that a picture is the same on
 * every machine. Import it before anything draws words; it says where the fonts are, and knows no picture.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

const packageFiles = path.resolve('node_modules/@fontsource/source-serif-4/files');
const folder = path.resolve('.astro/fonts/pictures');

const ranges = [
  [0x20, 0x17f],
  [0x400, 0x4ff],
  [0x2000, 0x206f],
  [0x2116, 0x2116],
] as const;
const letters = ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('');

const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];
const styles = ['400-normal', '400-italic', '600-normal'];

/** Writes a file whole or not at all: another build may read the folder at the same time. */
function write(file: string, body: string | Uint8Array): void {
  writeFileSync(`${file}.${process.pid}`, body);
  renameSync(`${file}.${process.pid}`, file);
}

/** The packed fonts of the package in the form that the drawing library reads. */
async function unpack(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of alphabets.flatMap((alphabet) => styles.map((style) => `${alphabet}-${style}`))) {
    const file = path.join(folder, `${name}.ttf`);
    if (existsSync(file)) continue;
    const packed = readFileSync(path.join(packageFiles, `source-serif-4-${name}.woff`));
    write(file, await subsetFont(packed, letters, { targetFormat: 'sfnt' }));
  }
}

const xmlText = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of fonts for the drawing library: this folder, and none of the machine's. */
const list = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xmlText(folder)}</dir>
  <cachedir>${xmlText(path.join(folder, 'cache'))}</cachedir>
</fontconfig>
`;

await unpack();
write(path.join(folder, 'fonts.conf'), list);
process.env['FONTCONFIG_FILE'] = path.join(folder, 'fonts.conf');
