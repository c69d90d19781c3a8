/**
 * `npm run pin -- <figure>`: freezes the built frame of a figure, and the loader of today, under content/pinned/.
 * From then on every build serves them byte for byte. Reads `dist`, or what `SITE_DIR` names, and asks for the same
 * `SITE_URL` and `BASE_PATH` as the build had.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../src/content/folder.ts';
import { loader } from '../src/embeds/loader/loader.ts';
import { builtFor, companions, freeze, leftOutside } from '../src/embeds/pin/freeze.ts';
import { names, pinnedFolder, readPins, sha256, versionOf } from '../src/embeds/pin/pins.ts';
import { basePath, siteAddress } from '../src/hosting/address.ts';
import { orStop, stop } from './stop.ts';

/** A file of the built frames. */
function readBuilt(name: string): string {
  const file = path.join(process.env.SITE_DIR ?? 'dist', 'embed', name);
  if (!existsSync(file))
    stop(
      `${file} is not there. Hint: run npm run build first, and name a figure, such as npm run pin -- map.`,
    );
  return readFileSync(file, 'utf8');
}

/** The frame of a figure, and the address of the site; both must name the same one, or wrong addresses would stay for ever. */
function builtHere(figure: string): [html: string, site: string] {
  const site = `${siteAddress()}${basePath(process.env.BASE_PATH)}`;
  const html = readBuilt(`${figure}/index.html`);
  const own = builtFor(html);
  if (own !== site)
    stop(
      `The frame of ${figure} was built for ${own ?? 'no address'}, not for ${site}. ` +
        'Hint: give SITE_URL and BASE_PATH as they were for the build.',
    );
  return [html, site];
}

/** Adds a file and writes down its sum; answers whether it was not there yet. */
function add(folder: string, name: string, text: string): boolean {
  const file = path.join(folder, name);
  if (existsSync(file)) return false;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(path.join(folder, names.sums), `${sha256(text)}  ${name}\n`, { flag: 'a' });
  return true;
}

function main(): void {
  const [figure] = process.argv.slice(2);
  if (figure === undefined) stop('No figure was named. Hint: npm run pin -- <figure>.');
  const folder = pinnedFolder(contentFolder);
  const { versions } = readPins(contentFolder);
  const html = freeze(...builtHere(figure));
  const hash = versionOf(html);
  // Every page offers the loader of today by its hash, whether or not the frame is a new one.
  const { text, pinnedName } = loader();
  const commit = `Commit the folder ${path.relative('.', folder)}.`;
  if (add(folder, pinnedName, text)) console.log(`Pinned the loader: /v/${pinnedName}\n${commit}`);
  if (versions.some((one) => one.figure === figure && one.hash === hash))
    return console.log(`${figure} is pinned already as it stands: /v/${hash}/embed/${figure}/`);
  const outside = leftOutside(html);
  if (outside.length > 0)
    stop(
      `The frame of ${figure} is not whole: it asks for ${outside.join(', ')}. Hint: put these inside it.`,
    );
  add(folder, `${hash}/embed/${figure}/index.html`, html);
  for (const name of companions(html, readBuilt)) add(folder, `${hash}/embed/${name}`, readBuilt(name));
  const day = new Date().toISOString().slice(0, 10);
  const entry = `- { figure: ${figure}, hash: '${hash}', pinned: ${day} }\n`;
  writeFileSync(path.join(folder, names.versions), entry, { flag: 'a' });
  console.log(`Pinned ${figure}: /v/${hash}/embed/${figure}/\n${commit}`);
}

await orStop(main);
