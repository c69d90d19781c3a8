/**
 * `npm run pin -- <figure>`: freezes the built frame of a figure, and the loader of today, under content/pinned/.
 * From then on every build serves them byte for byte. Reads `dist`, or what `SITE_DIR` names.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content/folder.ts';
import { loader } from '../src/embeds/loader/loader.ts';
import { companions, freeze, leftOutside } from '../src/embeds/pin/freeze.ts';
import { names, pinnedFolder, readPins, sha256, versionOf } from '../src/embeds/pin/pins.ts';
import { normalizeBase } from './serve.ts';

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

/** A file of the built frames. */
function readBuilt(name: string): string {
  const file = path.join(process.env.SITE_DIR ?? 'dist', 'embed', name);
  if (!existsSync(file))
    stop(
      `${file} is not there. Hint: run npm run build first, and name a figure, such as npm run pin -- map.`,
    );
  return readFileSync(file, 'utf8');
}

/** Adds a file and writes down its sum. */
function add(folder: string, name: string, text: string): void {
  const file = path.join(folder, name);
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(path.join(folder, names.sums), `${sha256(text)}  ${name}\n`, { flag: 'a' });
}

function main(): void {
  const [figure] = process.argv.slice(2);
  if (figure === undefined) stop('No figure was named. Hint: npm run pin -- <figure>.');
  const folder = pinnedFolder(contentFolder);
  const { versions } = readPins(contentFolder);
  const site = `${process.env.SITE_URL ?? 'http://localhost:4321'}${normalizeBase(process.env.BASE_PATH)}`;
  const html = freeze(readBuilt(`${figure}/index.html`), site);
  const hash = versionOf(html);
  if (versions.some((one) => one.figure === figure && one.hash === hash))
    return console.log(`${figure} is pinned already as it stands: /v/${hash}/embed/${figure}/`);
  const outside = leftOutside(html);
  if (outside.length > 0)
    stop(
      `The frame of ${figure} is not whole: it asks for ${outside.join(', ')}. Hint: put these inside it.`,
    );
  const { text, pinnedName } = loader();
  add(folder, `${hash}/embed/${figure}/index.html`, html);
  for (const name of companions(html, readBuilt)) add(folder, `${hash}/embed/${name}`, readBuilt(name));
  add(folder, pinnedName, text);
  const day = new Date().toISOString().slice(0, 10);
  const entry = `- { figure: ${figure}, hash: '${hash}', pinned: ${day} }\n`;
  writeFileSync(path.join(folder, names.versions), entry, { flag: 'a' });
  console.log(
    `Pinned ${figure}: /v/${hash}/embed/${figure}/\nCommit the folder ${path.relative('.', folder)}.`,
  );
}

main();
