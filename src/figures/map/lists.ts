/**
 * The closed lists of the maps: what a figure's file may ask for. The schema and the drawing go by the same lists,
 * so that a kind that can be written can be drawn. Knows neither.
 */

/** Map projections, by the names that files use; `projections.ts` makes each of them. */
export const projectionKinds = ['conic-conformal', 'mercator', 'equal-earth'] as const;

/** Kinds of layer: a soft band along the border, reported sites, marked countries, an area without sure edges. */
export const layerKinds = ['band', 'sightings', 'countries', 'area'] as const;

/** How strongly a layer's countries stand out; no tone belongs to a country. */
export const tones = ['quiet', 'strong'] as const;

/**
 * What a label names; each kind has a look of its own. A city has a dot, a small area a thread to it; the others stand
 * on what they name.
 */
export const labelKinds = ['country', 'region', 'water', 'city', 'area', 'remark'] as const;

/** How a convention fills a disputed territory. */
export const fillings = ['hatched', 'grey', 'plain'] as const;

/** Which line a convention draws where a disputed territory meets the rest of its country. */
export const lineKinds = ['none', 'dashed', 'solid'] as const;

export type ProjectionKind = (typeof projectionKinds)[number];
export type Tone = (typeof tones)[number];
export type LabelKind = (typeof labelKinds)[number];
export type Filling = (typeof fillings)[number];
export type LineKind = (typeof lineKinds)[number];
