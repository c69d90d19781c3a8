/** How long a build takes, and how much memory, as statements become many; against Eleventy with the same HTML. */
import path from 'node:path';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped } from '../statistics.ts';
import { writeContent } from './content.ts';
import { differing, writeTemplates } from './eleventy.ts';
import { measure, type Cost } from './measure.ts';

const minute = 60_000;
const eleventy = path.join(import.meta.dirname, '../node_modules/@11ty/eleventy/cmd.cjs');

interface Built {
  count: number;
  ours: Cost | undefined;
  eleventy: Cost | undefined;
  /** A page that the two wrote differently. */
  differing: string | undefined;
}

async function build(session: Session, count: number): Promise<Built> {
  const folder = (name: string) => path.join(session.work, `${name}-${count}`);
  const [content, site, templates, output] = ['content', 'site', 'templates', 'eleventy'].map(folder);
  writeContent(content, count);
  const ours = await measure({
    command: [process.execPath, 'tools/run.mjs', 'astro', 'build', '--outDir', site],
    env: { CONTENT_DIR: content },
    output: site,
    notes: folder('notes-ours'),
    patience: 8 * minute,
  });
  if (!ours) return { count, ours, eleventy: undefined, differing: undefined };
  writeTemplates(templates, site, count);
  const theirs = await measure({
    command: [process.execPath, eleventy, `--input=${templates}`, `--output=${output}`, '--quiet'],
    output,
    notes: folder('notes-eleventy'),
    patience: 4 * minute,
  });
  return { count, ours, eleventy: theirs, differing: theirs && differing(site, output, count) };
}

const cells = (cost: Cost | undefined): string[] =>
  cost
    ? [
        grouped(cost.seconds, 1),
        grouped(cost.htmlFiles),
        grouped(cost.work, 1),
        grouped((1000 * cost.work) / cost.htmlFiles, 1),
        grouped(cost.htmlBytes / 1e6, 1),
        grouped(cost.files),
        grouped(cost.memory),
      ]
    : ['did not end in time', ...Array<string>(6).fill('–')];

/** Milliseconds of the processor for each page that came with more statements. */
const perAdded = (few: Cost, many: Cost): number =>
  (1000 * (many.work - few.work)) / (many.htmlFiles - few.htmlFiles);

function added(built: readonly Built[], who: 'ours' | 'eleventy'): string {
  const costs = built.map((one) => one[who]).filter((cost) => cost !== undefined);
  const [few, many] = [costs[0], costs.at(-1)];
  return few && many && few !== many ? `${grouped(perAdded(few, many), 1)} ms` : 'not known';
}

/** Measures builds. */
export async function buildSection(session: Session): Promise<Section> {
  const built: Built[] = [];
  const most = session.mostStatements ?? (session.isQuick ? 100 : 10_000);
  for (const count of [100, 1_000, 10_000].filter((one) => one <= most)) {
    built.push(await build(session, count));
    session.say(`build: ${count} statements`);
  }
  const rows = built.flatMap(({ count, ours, eleventy: theirs }) => [
    ['ours', grouped(count), ...cells(ours)],
    ['Eleventy', grouped(count), ...cells(theirs)],
  ]);
  const verdicts = built.flatMap(({ count, ours, eleventy: theirs, differing: page }): Verdict[] => [
    {
      claim: `${grouped(count)} statements: our build ends`,
      found: ours ? `${grouped(ours.seconds, 1)} s` : 'it did not',
      holds: !!ours,
    },
    {
      claim: `${grouped(count)} statements: Eleventy wrote the same HTML`,
      found: page ?? (theirs ? 'the same' : 'nothing'),
      holds: !!theirs && page === undefined,
    },
  ]);
  return {
    title: 'Building',
    notes: [
      'An invented article with so many statements, one run each. Eleventy writes the page of every statement and their list, from templates cut from our own pages. Our build does more with them: it checks the content, draws a card for every page (PNG), writes a short address for each statement, three more orders of the list, the exports, and two indexes for search. So this is what those cost, and no race.',
      `Each added page of HTML takes the processor: ours ${added(built, 'ours')}, Eleventy ${added(built, 'eleventy')}. "Processor" adds up all processes, and "ms a page" is of that. Memory is that of the largest process.`,
    ],
    tables: [
      {
        caption: 'Builds',
        columns: [
          'generator',
          'statements',
          'seconds',
          'HTML pages',
          'processor s',
          'ms a page',
          'HTML MB',
          'files',
          'memory MB',
        ],
        rows,
      },
    ],
    verdicts,
    measurements: built,
  };
}
