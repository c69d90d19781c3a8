/** Writes the page of every contender: bundles by esbuild, minified, and one page for each number of marks. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { drawScene } from '../../../src/figures/draw.ts';
import { computeMap, withLayers } from '../../../src/figures/map/compute.ts';
import { figureSheets } from '../../../src/figures/sheets.ts';
import { standaloneStyle } from '../../../src/figures/standalone-style.ts';
import { input, mapContent, spreadSites, words, type ReportedSite } from './content.ts';

/** Those that draw in the browser. */
export const libraries = ['leaflet', 'maplibre', 'plot', 'echarts'] as const;
export type Library = (typeof libraries)[number];

const here = import.meta.dirname;
const zoom = path.resolve('src/figures/zoom/start.ts');

/** Whether the site's own zoom is written. */
export const hasZoom = (): boolean => existsSync(zoom);

const { title, caption, credit } = words();

const style = `body{margin:0 auto;max-width:45rem;padding:1rem;font:1rem/1.5 sans-serif}
#map{height:45rem;background:#dde8f0}.name{white-space:nowrap;font-size:12px}`;

/** A page with the same words around every map. */
const page = (head: string, map: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>${style}</style>${head}</head>
<body><h1>${title}</h1>${map}<p>${caption}</p><p>${credit}</p></body></html>
`;

function write(folder: string, name: string, body: string): void {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
  writeFileSync(path.join(folder, name), body);
}

/** The site's own drawing, both layers shown and no script: what nobody can undercut. */
const staticSvg = (): string => drawScene(computeMap(withLayers(input, ['article', 'sightings'])));

/** The layer of reports alone, as the others draw it, with other reports in it. */
function reportsSvg(given: readonly ReportedSite[]): string {
  const shown = withLayers(input, ['sightings']);
  return drawScene(computeMap({ ...shown, layers: shown.layers.map((layer) => withSites(layer, given)) }));
}

type Layer = (typeof input.layers)[number];

function withSites(layer: Layer, given: readonly ReportedSite[]): Layer {
  if (layer.kind !== 'sightings') return layer;
  const sites = given.map(({ id, longitude, latitude, place, basis }) => ({
    id,
    at: [longitude, latitude] as const,
    place,
    kind: 'ground' as const,
    basis: basis as 'claim' | 'imagery',
    observed: '2014-03-12',
    published: '2014-03-13',
  }));
  return { ...layer, sites };
}

async function bundle(folder: string): Promise<void> {
  const contenders = libraries.map((name) => path.join(here, 'contenders', `${name}.ts`));
  await build({
    entryPoints: [...contenders, ...(hasZoom() ? [path.join(here, '../frames/ours.ts')] : [])],
    entryNames: '[name]',
    outdir: path.join(folder, 'bench'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    loader: { '.png': 'dataurl' },
    logLevel: 'error',
  });
  // MapLibre looks for its worker beside its own script.
  const worker = 'maplibre-gl-worker.mjs';
  copyFileSync(
    path.join(here, '../node_modules/maplibre-gl/dist', worker),
    path.join(folder, 'bench', worker),
  );
}

const hasStyle: ReadonlySet<Library> = new Set(['leaflet', 'maplibre']);

function libraryPage(name: Library, data: string): string {
  const sheet = hasStyle.has(name) ? `<link rel="stylesheet" href="/bench/${name}.css">` : '';
  const early = `<link rel="preload" as="fetch" crossorigin href="/bench/${data}">`;
  return page(
    `${sheet}${early}<script type="module" src="/bench/${name}.js"></script>`,
    '<div id="map"></div>',
  );
}

const read = (file: string) => readFileSync(path.resolve('src', file), 'utf8');

/** Our drawing with so many marks and our zoom, in the styles of the site. */
function ownPage(count: number): string {
  const own = ['styles/tokens.css', ...figureSheets].map(read).join('\n');
  // As on the site: marks and words keep their size however near the map is.
  const box = `#map{height:auto;overflow:hidden;touch-action:pan-y}#map svg{display:block;transform-origin:0 0}
.own{transform:scale(calc(var(--unit)/var(--zoom,1)))}`;
  return page(
    `<style>${own}${box}</style><script type="module" src="/bench/ours.js"></script>`,
    `<div id="map">${reportsSvg(spreadSites(count))}</div>`,
  );
}

/** Makes all pages under `bench/` of the folder; `counts` are the numbers of marks for the test of frames. */
export async function writePages(folder: string, counts: readonly number[]): Promise<void> {
  await bundle(folder);
  const sheet = `<style>${standaloneStyle('light')}</style>`;
  write(folder, 'bench/static/index.html', page(sheet, staticSvg()));
  write(folder, 'bench/blank/index.html', page('', ''));
  write(folder, 'bench/map.json', JSON.stringify(mapContent()));
  for (const name of libraries) write(folder, `bench/${name}/index.html`, libraryPage(name, 'map.json'));
  for (const count of counts) {
    write(folder, `bench/map-${count}.json`, JSON.stringify(mapContent(spreadSites(count))));
    if (hasZoom()) write(folder, `bench/ours-${count}/index.html`, ownPage(count));
    for (const name of libraries)
      write(folder, `bench/${name}-${count}/index.html`, libraryPage(name, `map-${count}.json`));
  }
}
