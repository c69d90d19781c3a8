/**
 * `npm run basemap`: rebuilds the two levels of the base map in `content/geo/` from npm packages alone.
 * Takes about two minutes and 8 GB of memory. The same packages give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settleCountries } from './countries.ts';
import { joinLand, levels, makeLevel } from './levels.ts';
import { pack } from './pack.ts';
import { fitRegions } from './regions.ts';
import { traceRivers } from './rivers.ts';
import { readSources } from './sources.ts';
import { drawTransnistria } from './transnistria.ts';
import { clipWater, makeLakes } from './water.ts';

const steps: readonly [string, () => void | Promise<void>][] = [
  ['Reading the packages', readSources],
  ['Settling the countries', settleCountries],
  ['Cutting out the water', clipWater],
  ['Tracing rivers', traceRivers],
  ['Joining lakes', makeLakes],
  ['Fitting oblasts and regions', fitRegions],
  ['Drawing Transnistria', drawTransnistria],
  ['Joining the land', joinLand],
  ...levels.map((level): [string, () => Promise<void>] => [
    `Simplifying: ${level.name}`,
    () => makeLevel(level),
  ]),
];

const target = path.join(import.meta.dirname, '../../content/geo');
mkdirSync(target, { recursive: true });
for (const [i, [title, step]] of steps.entries()) {
  console.log(`${i + 1}/${steps.length} ${title} …`);
  await step();
}
const packed = levels.map(({ name }) => pack(name));
writeFileSync(
  path.join(target, 'SHA256SUMS'),
  packed.map(({ sha256, name }) => `${sha256}  ${name}\n`).join(''),
);
for (const { name, bytes, brotli } of packed) console.log(`${name}: ${bytes} bytes, ${brotli} as brotli`);
