/**
 * One figure: a map or a chart, with the words that stand beside it. Maps say in `map` what they draw;
 * charts take theirs from the collections. Knows nothing of how a figure is drawn.
 */
import { z } from 'astro/zod';
import { fillings, labelKinds, layerKinds, lineKinds, projectionKinds, tones } from '../../figures/map/lists.ts';
import { address, date, id, list, oneOf, ref, text } from './fields.ts';
import { voices } from './records.ts';

export const figureKinds = ['map', 'numbers', 'weeks', 'sourcing'] as const;

const longitude = (what: string) => z.number().min(-180).max(360).describe(what);
const latitude = (what: string) => z.number().min(-90).max(90).describe(what);
const position = (what: string) =>
  z.strictObject({ longitude: longitude('Degrees east.'), latitude: latitude('Degrees north.') }).describe(what);
const code = z.string().regex(/^[A-Z]{3}$/, { error: 'a country is three capital letters, such as ATA' });
const objectName = (what: string) => text(`The name, in the base map, of ${what}.`, 'printed');

const baseMap = z.strictObject({
  overview: text('The file of the base map for the whole view, from the content folder.', 'printed'),
  detail: text('The file with finer lines, for close views; it has the same names in it.', 'printed').optional(),
  credit: text('The credit that its licence asks for, as it stands on the map.', 'printed'),
  creditAddress: address('Where its licence is explained.').optional(),
  land: objectName('the countries, each with a code as its id'),
  subject: code.optional().describe('The code of the country that the figure is about.'),
  regions: objectName('the regions of countries, whose field a3 has the code of the country').optional(),
  lakes: objectName('the lakes').optional(),
  rivers: objectName('the rivers').optional(),
  border: z
    .strictObject({
      object: objectName('the line that is drawn strongest'),
      between: z.array(code).length(2).describe('The two countries that it parts.'),
    })
    .optional()
    .describe('The border that the figure is about.'),
  disputed: z
    .strictObject({
      object: objectName('a territory that is drawn inside the subject country, with a hatch'),
      note: text('What a reader must know of it, in a few words; it stands on every map that shows the territory.'),
      date: date('The day for which the note holds.'),
      sources: z.array(ref('sources', 'One document.')).min(1).describe('Where its facts were read.'),
    })
    .optional()
    .describe('A territory whose status is disputed.'),
});

const view = z.strictObject({
  id: id('The name of the view in addresses.'),
  label: text('Its name on the button that shows it.'),
  west: longitude('Degrees of longitude.'),
  south: latitude('Degrees of latitude.'),
  east: longitude('Degrees of longitude; beyond 180 on a map that crosses the date line.'),
  north: latitude('Degrees of latitude.'),
  detail: z.boolean().default(false).describe('True when it is drawn from the finer base map.'),
  scaleBar: z.int().positive().describe('The length of the scale bar, in kilometres.'),
});

const layer = z.strictObject({
  id: id('The name of the layer.'),
  kind: oneOf(layerKinds, 'What it draws.'),
  label: text('Its name in the legend.'),
  voice: oneOf(voices, 'Whether the article says it, or we add it.'),
  shown: z.boolean().default(true).describe('Whether it is there before a reader chooses.'),
  meaning: text('What it stands for, in one or two sentences.'),
  paragraph: z.int().positive().optional().describe('The paragraph of the article that it shows.'),
  date: date('The day for which it holds; sightings have days of their own.').optional(),
  codes: list(code, 'For countries: those that are marked.'),
  outside: list(text('One name.'), 'For countries: others that belong to them and lie beyond the base map.'),
  tone: oneOf(tones, 'For countries: how strongly they stand out.').optional(),
  object: objectName('the area, for an area').optional(),
  sources: list(ref('sources', 'One document.'), 'Where it was read; sightings have sources of their own.'),
});

const label = z.strictObject({
  kind: oneOf(labelKinds, 'What it names.'),
  text: text('What it says; each line of the text is a line on the map.').optional(),
  place: ref('places', 'For a city: the place, which gives the name and the position.').optional(),
  at: position('Where it stands, when it has no place.').optional(),
  layer: id('The layer that it belongs to, when it comes and goes with one.').optional(),
  views: list(id('One view.'), 'The views that it is for; all when the list is left out.'),
  first: z.boolean().default(false).describe('True when a small screen needs it too.'),
});

const convention = z.strictObject({
  id: id('The name of the convention.'),
  label: text('Its name over its map.'),
  filling: oneOf(fillings, 'How it fills the disputed territory.'),
  line: oneOf(lineKinds, 'The line it draws between the territory and the rest of the country.'),
  ours: z.boolean().default(false).describe('True for the one that this site follows.'),
  who: text('Who drew it so, and when, in one or two sentences.'),
  reason: text('The reason they gave, or ours, in one or two sentences; or that none was seen.'),
  sources: z.array(ref('sources', 'One document.')).min(1).describe('Where it was read.'),
});

const map = z.strictObject({
  projection: z
    .strictObject({
      kind: oneOf(projectionKinds, 'How the round earth is laid flat.'),
      parallels: z.array(latitude('Degrees.')).length(2).optional().describe('For a cone: where it cuts the globe.'),
      meridian: longitude('The longitude that runs straight up.'),
    })
    .describe('The map projection.'),
  base: baseMap.describe('The base map, and what each part of it is.'),
  views: z.array(view).min(1).describe('What can be looked at; the first is the whole.'),
  layers: list(layer, 'What lies on the base map, in the order of the legend.'),
  labels: list(label, 'The names on the map; the first are placed first.'),
  conventions: list(convention, 'Ways of drawing the disputed territory, each on a small map of its own.'),
});

const weeks = z.strictObject({
  from: date('The first day that is drawn.'),
  to: date('The last day that is drawn.'),
  labels: list(
    z.strictObject({
      event: ref('events', 'The event.'),
      text: text('Its name on the chart, in a few words.'),
      first: z.boolean().default(false).describe('True when a small screen needs it too.'),
    }),
    'The events that are named on the chart; all of them stand in its table.',
  ),
});

export const figure = z.strictObject({
  id: id('The permanent id, and the name of the file.'),
  kind: oneOf(figureKinds, 'What sort of figure it is.'),
  title: text('What it shows, as its heading.'),
  howToRead: text('How to read it, in one sentence.'),
  summary: text('What there is to see in it, in a few sentences, for those who cannot see it.'),
  caption: text('What stands under it, in one to three sentences.'),
  sources: list(ref('sources', 'One document.'), 'Where its facts were read, apart from those of its records.'),
  asOf: text('For which day it holds and what it leaves open, as it stands on the figure.'),
  slider: z
    .strictObject({ from: date('The first day.'), to: date('The last day.') })
    .optional()
    .describe('The days as of which a reader can look at it.'),
  map: map.optional().describe('For a map: what it draws.'),
  weeks: weeks.optional().describe('For a chart of weeks: which days and names it draws.'),
});

export type Figure = z.infer<typeof figure>;
export type FigureMap = z.infer<typeof map>;
