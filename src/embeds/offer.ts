/** What is offered of each figure to other people's pages, from the content and from what was pinned. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentFolder } from '../content/folder.ts';
import { content, type RecordOf } from '../content/index.ts';
import { absolute } from '../absolute.ts';
import { embedding } from '../words/embedding.ts';
import { loader } from './loader/loader.ts';
import { newestOf, readPins } from './pin/pins.ts';
import type { Offer } from './snippets/describe.ts';

export const pins = readPins(contentFolder);

/** What `npm run heights` measured of each figure, in pixels; nothing before that. */
function measured<T>(name: string): Readonly<Record<string, T>> {
  const file = path.join(contentFolder, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, T>) : {};
}

/** The heights of every frame at some widths, for hosts that keep room before a frame has spoken. */
export const heights = measured<Readonly<Record<string, number>>>('heights.json');

/** The height at which a fitted frame has no blank room. */
const fittedHeights = measured<number>('fitted-heights.json');

/** The offer of one figure. */
export function offerOf({ id, title, kind, map, slider }: RecordOf<'figures'>): Offer {
  const named = embedding.kinds[kind === 'map' ? 'map' : 'chart'];
  const { pinnedName, integrity } = loader();
  return {
    id,
    title,
    named: embedding.named(named, title),
    credit: embedding.credit(named, title, content.site.title),
    site: absolute('/'),
    views: (map?.views ?? []).map(({ id: view, label }) => ({ id: view, label })),
    layers: (map?.layers ?? []).map(({ id: layer, label, shown }) => ({ id: layer, label, shown })),
    ...(slider ? { days: { from: slider.from, to: slider.to } } : {}),
    heights: heights[id] ?? {},
    ...(fittedHeights[id] === undefined ? {} : { fittedHeight: fittedHeights[id] }),
    pinned: newestOf(pins.versions, id)?.hash,
    loader: { pinnedName, integrity },
  };
}
