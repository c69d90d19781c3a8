/** The border map against the same content drawn by others: what it weighs and when it can be read and used. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { budgets } from '../../budgets.ts';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped, median, summary, written } from '../statistics.ts';
import { libraries } from './pages.ts';
import { visit, type Opened, type Visit } from './visit.ts';

interface Contender extends Opened {
  name: string;
}

const kinds = ['html', 'css', 'script', 'data', 'fonts', 'other'] as const;
const threshold = { bytes: budgets['map-to-svg'].most, marks: budgets['marks-to-svg'].most };

/** Our own pages: the frame for other sites when it is built, else the page of the figure. */
function ours({ site, serving: { address } }: Session): Contender[] {
  const isFramed = existsSync(path.join(site, 'embed/border/index.html'));
  const map = `${address}/${isFramed ? 'embed' : 'figures'}/border/`;
  return [
    {
      name: `ours, as it opens`,
      address: map,
      marks: { selector: '[data-figure] .band', atLeast: 1 },
      interactive: isFramed ? 'document' : 'mark',
    },
    {
      name: `ours, with the reports`,
      address: `${map}?layers=sightings`,
      marks: { selector: '[data-figure] .mark', atLeast: 12 },
      interactive: isFramed ? 'document' : 'mark',
    },
  ];
}

function contenders(session: Session): Contender[] {
  const { address } = session.serving;
  return [
    {
      name: 'static SVG',
      address: `${address}/bench/static/`,
      marks: { selector: '[data-figure] .mark', atLeast: 12 },
      interactive: 'never',
    },
    ...ours(session),
    ...libraries.map((name) => ({
      name,
      address: `${address}/bench/${name}/`,
      interactive: 'mark' as const,
    })),
  ];
}

/**
 * Visits to each in turn, so that a change of load meets all alike; three in a round to those that lie within a few frames
 * of each other, since a tenth cannot be told from seven visits.
 */
async function visits(session: Session, all: readonly Contender[]): Promise<Map<string, Visit[]>> {
  const found = new Map(all.map(({ name }) => [name, [] as Visit[]]));
  const rounds = session.isQuick ? 3 : 7;
  const close = all.filter(({ interactive }) => interactive !== 'mark');
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of [...all, ...close, ...close])
      found.get(contender.name)?.push(await visit(session, contender));
    session.say(`map: round ${round} of ${rounds}`);
  }
  return found;
}

const total = ({ bytes }: Visit): number => Object.values(bytes).reduce((sum, one) => sum + one, 0);

const measures: readonly [string, (one: Visit) => number][] = [
  ['bytes', total],
  ['requests', ({ requests }) => requests],
  ['first paint ms', ({ firstPaint }) => firstPaint],
  ['marks ms', ({ marks }) => marks],
  ['interactive ms', ({ interactive }) => interactive ?? Number.NaN],
  ['main thread ms', ({ mainThread }) => mainThread],
];

const middle = (runs: readonly Visit[], measure: (one: Visit) => number): number => median(runs.map(measure));

function verdicts(found: ReadonlyMap<string, Visit[]>): Verdict[] {
  const of = (name: string, measure: (one: Visit) => number) => middle(found.get(name) ?? [], measure);
  const mine = 'ours, as it opens';
  const withReports = 'ours, with the reports';
  const marks = ({ marks: time }: Visit) => time;
  const mainThread = ({ mainThread: time }: Visit) => time;
  const ratio = (
    claim: string,
    name: string,
    measure: (one: Visit) => number,
    against: string,
    most: number,
  ): Verdict => {
    const value = of(name, measure) / of(against, measure);
    return { claim, found: `${grouped(value, 2)} ×`, holds: value <= most };
  };
  const ahead = (
    what: string,
    name: string,
    measure: (one: Visit) => number,
    others: readonly string[],
  ): Verdict[] => others.map((other) => ratio(`${what}: less than ${other}`, name, measure, other, 0.9999));
  return [
    ratio(`bytes at most ${threshold.bytes} × static SVG`, mine, total, 'static SVG', threshold.bytes),
    ratio(
      `time to marks at most ${threshold.marks} × static SVG`,
      mine,
      marks,
      'static SVG',
      threshold.marks,
    ),
    ratio(
      `time to the marks of the reports at most ${threshold.marks} × static SVG`,
      withReports,
      marks,
      'static SVG',
      threshold.marks,
    ),
    ...ahead('bytes, the reports fetched too', withReports, total, libraries),
    ...ahead('time to the marks of the reports', withReports, marks, ['leaflet', 'plot']),
    ...ahead('main thread', withReports, mainThread, ['leaflet', 'plot']),
  ];
}

/** Measures the map. */
export async function mapSection(session: Session): Promise<Section> {
  const all = contenders(session);
  const found = await visits(session, all);
  const base = found.get('static SVG') ?? [];
  const rows = all.map(({ name }) => {
    const runs = found.get(name) ?? [];
    return [name, ...measures.map(([, measure]) => written(summary(runs.map(measure))))];
  });
  const ratios = all.map(({ name }) => {
    const runs = found.get(name) ?? [];
    return [
      name,
      ...measures.map(([, measure]) =>
        grouped(middle(runs, measure) / middle(base, measure), 2).replace('NaN', '–'),
      ),
    ];
  });
  const byKind = all.map(({ name }) => {
    const runs = found.get(name) ?? [];
    return [name, ...kinds.map((kind) => grouped(middle(runs, ({ bytes }) => bytes[kind])))];
  });
  return {
    title: 'The border map',
    notes: [
      'Medians with lowest and highest, of three visits to the static SVG and to ours for each one to the others, at a processor four times slower on slow 4G (1.6 Mbit/s, 150 ms). Bytes are those of the bodies on the wire. In a window 744 pixels wide all maps are of one size, within 8 pixels.',
      `Ours is ${all[1]?.address.replace(session.serving.address, '')}. It opens with the layer of the article; the reports are a second layer, here asked for by the address. The others draw the reports at once. "Main thread" is the thread’s own time until nothing more is loaded. The frame listens from its document on, and fetches what exploring needs at the first touch. MapLibre draws by software here, and its worker is not slowed down, so that its times are no verdict.`,
    ],
    tables: [
      { caption: 'What a visit costs', columns: ['contender', ...measures.map(([name]) => name)], rows },
      {
        caption: 'As a multiple of the static SVG',
        columns: ['contender', ...measures.map(([name]) => name.replace(' ms', ''))],
        rows: ratios,
      },
      { caption: 'Bytes by kind', columns: ['contender', ...kinds], rows: byKind },
    ],
    verdicts: verdicts(found),
    measurements: Object.fromEntries(found),
  };
}
