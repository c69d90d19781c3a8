/** How the search over statements compares: bytes, times and right answers as it grows, and keystrokes. */
import type { Section, Table, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped, median, percentile } from '../statistics.ts';
import { judged } from './corpus.ts';
import { growths, type Growth } from './growth.ts';
import { pagefindGrowth, type PagefindGrowth } from './pagefind.ts';
import { typing, typists, type Typing } from './typing.ts';

/** Invented statements beside the site's own. */
const sizes = [100, 1000, 10_000];
const quickSizes = [100, 1000];
/** Bytes to the first results of our search at the largest size. */
const mostBytes = 100_000;
/** Milliseconds from a key to painted results. */
const mostTime = 50;
/** Times of two ways within a twentieth of each other are the same. */
const noise = 1.05;

type Row = PagefindGrowth & { name: string; queryTime?: number; slowest?: number };

const share = (value: number): string => `${Math.round(value * 100)} %`;
const time = (value: number | undefined): string => (value === undefined ? '–' : grouped(value, 2));

function growthTable(rows: readonly Row[], invented: number): Table {
  const here = rows.filter((row) => row.invented === invented);
  const ours = here.find(({ name }) => name === 'ours')?.buildTime ?? Number.NaN;
  return {
    caption: `${grouped(invented)} invented statements beside the site’s own`,
    columns: [
      'search',
      'bytes to first results',
      'the most for any search',
      'whole index',
      'build, ours = 1',
      'warm search ms',
      'slowest ms',
      'right',
      'right, plain words',
    ],
    rows: here.map((row) => [
      row.name,
      grouped(row.firstBytes),
      grouped(row.mostBytes),
      grouped(row.indexBytes),
      grouped(row.buildTime / ours, 2),
      time(row.queryTime),
      time(row.slowest),
      share(row.right),
      share(row.rightPlain),
    ]),
  };
}

const strokesOf = (found: readonly Typing[], name: Typing['name'], what: 'drawn' | 'painted'): number[] =>
  found.find((one) => one.name === name)?.strokes.map((stroke) => stroke[what]) ?? [];

function typingTable(found: readonly Typing[]): Table {
  const middle = median(strokesOf(found, 'ours', 'painted'));
  return {
    caption: 'From a key to results, the site’s own statements, a processor four times slower',
    columns: ['search', 'keys', 'drawn ms', 'painted ms', '95 of 100 painted ms', 'painted, ours = 1'],
    rows: found.map(({ name }) => {
      const painted = strokesOf(found, name, 'painted');
      return [
        name === 'site' ? 'the page of search itself' : name,
        grouped(painted.length),
        grouped(median(strokesOf(found, name, 'drawn')), 1),
        grouped(median(painted), 1),
        grouped(percentile(painted, 0.95), 1),
        grouped(median(painted) / middle, 2),
      ];
    }),
  };
}

function growthVerdicts(rows: readonly Row[], largest: number): Verdict[] {
  const of = (name: string) => rows.find((row) => row.name === name && row.invented === largest) as Row;
  const [ours, pagefind] = [of('ours'), of('pagefind')];
  const others = rows.filter(({ invented, name }) => invented === largest && name !== 'ours');
  const best = Math.max(...others.map(({ right }) => right));
  return [
    {
      claim: `first results within ${grouped(mostBytes)} bytes at ${grouped(largest)} statements, for every search tried`,
      found: `${grouped(ours.mostBytes)} bytes at the most`,
      holds: ours.mostBytes <= mostBytes,
    },
    {
      claim: `fewer bytes than Pagefind at ${grouped(largest)} statements`,
      found: `${grouped(ours.firstBytes)} against ${grouped(pagefind.firstBytes)} bytes`,
      holds: ours.firstBytes < pagefind.firstBytes,
    },
    {
      claim: 'more of the judged searches right than with any other',
      found: `${share(ours.right)} against ${share(best)}`,
      holds: ours.right > best,
    },
  ];
}

function typingVerdicts(found: readonly Typing[]): Verdict[] {
  const painted = (name: Typing['name']) => strokesOf(found, name, 'painted');
  const slow = percentile(painted('site'), 0.95);
  const ours = median(painted('ours'));
  return [
    {
      claim: `95 of 100 keys on the page of search lead to painted results within ${mostTime} ms`,
      found: `${grouped(slow, 1)} ms`,
      holds: slow <= mostTime,
    },
    ...typists
      .filter((name) => name !== 'ours')
      .map((name): Verdict => {
        const other = median(painted(name));
        return {
          claim: `from a key to painted results no slower than ${name}, to a twentieth`,
          found: `${grouped(ours, 1)} against ${grouped(other, 1)} ms`,
          holds: ours <= other * noise,
        };
      }),
  ];
}

const rowsOf = (libraries: readonly Growth[], pagefind: readonly PagefindGrowth[]): Row[] => [
  ...libraries,
  ...pagefind.map((one) => ({ name: 'pagefind', ...one })),
];

/** Measures the search. */
export async function searchSection(session: Session): Promise<Section> {
  const chosen = session.isQuick ? quickSizes : sizes;
  const typed = await typing(session);
  const libraries = await growths(chosen, session.say);
  const pagefind: PagefindGrowth[] = [];
  for (const invented of chosen) {
    pagefind.push(await pagefindGrowth(session, invented));
    session.say(`pagefind: ${invented} statements`);
  }
  const rows = rowsOf(libraries, pagefind);
  return {
    title: 'The search over statements',
    notes: [
      'Every way of searching gets the same statements: words, frame, our words, speaker, role, kind and sourcing. Bytes to the first results are those of the script and the index, compressed by Brotli, until ten results can be shown to somebody who comes for one search of two words; the libraries load their index whole. The script of ours is the matcher with what a first result needs, without the page around it, as for the others.',
      `Right: of ${judged.length} judged searches (\`tests/golden/queries.yaml\`), those whose first result is wanted and whose ten first hold all that is wanted. ${judged.filter(({ isPlain }) => isPlain).length} of them are plain words or phrases. Those who wrote our search wrote the set, so it flatters ours.`,
      'On the bare page a key is followed by a search and a list of ten results; the page of search draws all that it has. A frame comes every 16.7 ms, so nothing is painted sooner.',
    ],
    tables: [...chosen.map((invented) => growthTable(rows, invented)), typingTable(typed)],
    verdicts: [...growthVerdicts(rows, chosen.at(-1) as number), ...typingVerdicts(typed)],
    measurements: { growth: rows, typing: typed },
  };
}
