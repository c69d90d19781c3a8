/** The HTML around each step of a text beside a map: its still with its words, and the ways to the next one. */
import { stillScene } from '../content/drawings.ts';
import type { Content } from '../content/index.ts';
import type { Figure } from '../content/schemas/figure.ts';
import { stillName, type MapStep } from '../content/steps.ts';
import { queryFrom } from '../figures/explore/state.ts';
import type { Scene, SceneShape } from '../figures/scene.ts';
import { escapeHtml } from '../quotes/markup.ts';
import { figurePath, url } from '../urls.ts';
import { longDate } from '../words/dates.ts';
import { mapSteps as text } from '../words/map-steps.ts';

/** The opening of a step; the day it is read by stands with it, for the figures that follow it. */
export function stepHtml(steps: readonly MapStep[], place: number, id: string): string {
  const { day, reading } = steps[place] ?? {};
  const label = escapeHtml(text.step(place + 1, steps.length));
  const read = day === undefined ? '' : ` data-day="${day}" data-reading="${reading}"`;
  return `<section class="step" aria-label="${label}"${read}><span class="step-top" id="${id}"></span>`;
}

const viewLabel = ({ map }: Figure, id: string): string =>
  map?.views.find((view) => view.id === id)?.label ?? '';

/** The view and the day of a step; without a day, whether all days count, when there is anything to count. */
function headOf(figure: Figure, { view, layers, day, reading }: MapStep): string {
  const hasMarks = figure.map?.layers.some(({ id, kind }) => kind === 'sightings' && layers.includes(id));
  const all = hasMarks ? [text.allDays] : [];
  const days = day === undefined ? all : [text.readings[reading](longDate(day))];
  return [viewLabel(figure, view), ...days].map((words) => `${words}.`).join(' ');
}

const marksIn = (shapes: readonly SceneShape[]): string[] =>
  shapes.flatMap((shape) => {
    if (shape.kind !== 'group') return [];
    const isMark = shape.id !== undefined && (shape.class ?? '').split(' ').includes('mark');
    return isMark ? [shape.id as string] : marksIn(shape.shapes);
  });

/** What there is to see, for those who cannot see it: the layers, and the places that have marks. */
function altOf(content: Content, figure: Figure, step: MapStep, scene: Scene): string {
  const marked = new Set(marksIn(scene.shapes));
  const named = [...content.sightings.values()].flatMap(({ id, place }) =>
    marked.has(id) ? (content.places.get(place ?? '')?.name ?? []) : [],
  );
  const layers = (figure.map?.layers ?? []).filter(({ id }) => step.layers.includes(id));
  const shown = layers.map(({ kind, label, meaning }) =>
    kind === 'sightings' ? `${text.layer(label, [...new Set(named)])}.` : `${label}: ${meaning}`,
  );
  return [`${figure.title}. ${headOf(figure, step)}`, ...shown].join(' ');
}

/** The address of the figure's page with the same view, layers, day and reading. */
function addressOf({ id, map, slider }: Figure, { view, layers, day, reading }: MapStep): string {
  const all = map?.layers ?? [];
  const known = {
    views: (map?.views ?? []).map((one) => one.id),
    layers: all.map((layer) => layer.id),
    shown: all.filter(({ shown }) => shown).map((layer) => layer.id),
    from: slider?.from ?? '',
    to: slider?.to ?? '',
    marks: new Set<string>(),
  };
  const chosen = { view, layers, reading, ...(day === undefined ? {} : { day }) };
  return url(figurePath(id)) + queryFrom(chosen, known);
}

/** The still of a step as a picture that comes when it is near, with its room kept. */
export function stillHtml(content: Content, figure: Figure, step: MapStep): string {
  const scene = stillScene(content, figure, step);
  const source = url(`${figurePath(figure.id)}${stillName(step)}.svg`);
  const alt = escapeHtml(altOf(content, figure, step, scene));
  const label = escapeHtml(headOf(figure, step));
  const link = `<a href="${escapeHtml(addressOf(figure, step))}">${escapeHtml(text.explore)}</a>`;
  return [
    `<figure class="step-map"><img src="${source}" width="${scene.width}" height="${scene.height}"`,
    ` alt="${alt}" loading="lazy" decoding="async"/>`,
    `<figcaption>${label} ${link}</figcaption></figure>`,
  ].join('');
}

/** The ways from one step to its neighbours: plain links, so that the browser moves and nothing else does. */
export function waysHtml(all: number, place: number, idOf: (place: number) => string): string {
  const way = (to: number, words: string) =>
    to < 0 || to >= all ? '' : `<a href="#${idOf(to)}">${escapeHtml(words)}</a>`;
  const count = `<span>${escapeHtml(text.step(place + 1, all))}</span>`;
  return `<p class="step-ways">${count}${way(place - 1, text.previous)}${way(place + 1, text.next)}</p>`;
}
