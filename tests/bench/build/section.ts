/** How long a build takes, and how much memory, as statements become many; against Eleventy with the same HTML. */
import path from 'node:path';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped } from '../statistics.ts';
import { givenIn, writeBare } from './bare.ts';
import { writeContent } from './content.ts';
import { configOf, differing, writeTemplates } from './eleventy.ts';
import { growthTable, growthVerdict, type Built } from './growth.ts';
import { measure, type Cost } from './measure.ts';
import { keptPictures } from './pictures.ts';

const minute = 60_000;
const eleventy = path.join(import.meta.dirname, '../node_modules/@11ty/eleventy/cmd.cjs');
/** Up to here a site is built twice: its pictures are drawn, then kept. Ten thousand would take ten minutes to draw. */
const drawnUpTo = 1000;

async function build(session: Session, count: number): Promise<Built> {
  const folder = (name: string) => path.join(session.work, `${name}-${count}`);
  const [content, site, templates, output, bare] = ['content', 'site', 'templates', 'eleventy', 'bare'].map(
    folder,
  );
  writeContent(content, count);
  const isDrawn = count <= drawnUpTo;
  const buildOurs = (): Promise<Cost | undefined> =>
    measure({
      command: [process.execPath, 'tools/run.mjs', 'astro', 'build', '--outDir', site],
      env: { CONTENT_DIR: content, ...(isDrawn ? {} : { BENCH_BLANK_PICTURES: '1' }) },
      output: site,
      notes: folder('notes-ours'),
      patience: 9 * minute,
    });
  const takeAway = keptPictures();
  const drawing = isDrawn ? await buildOurs() : undefined;
  const ours = await buildOurs();
  session.say(`build: ${count} statements${ours ? '' : ' did not end in time'}`);
  const pictures = takeAway();
  const none = { eleventy: undefined, tools: undefined, differing: undefined };
  if (!ours) return { count, drawing, ours, pictures, ...none };
  writeTemplates(templates, site, count);
  const theirs = await measure({
    command: [
      process.execPath,
      eleventy,
      `--config=${configOf(templates)}`,
      `--input=${templates}`,
      `--output=${output}`,
      '--quiet',
    ],
    output,
    notes: folder('notes-eleventy'),
    patience: 4 * minute,
  });
  writeBare(bare, site, count);
  const bareOutput = path.join(bare, 'dist');
  const tools = await measure({
    command: [process.execPath, 'tools/run.mjs', 'astro', 'build', '--root', bare],
    env: { BENCH_GIVEN: givenIn(bare) },
    output: bareOutput,
    notes: folder('notes-bare'),
    patience: 4 * minute,
  });
  return {
    count,
    drawing,
    ours,
    eleventy: theirs,
    tools,
    pictures,
    differing: theirs && differing(site, output, count),
  };
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

const rowsOf = ({ count, drawing, ours, eleventy: theirs, tools, pictures }: Built): string[][] => [
  ...(drawing ? [[`ours, ${grouped(pictures)} pictures drawn`, grouped(count), ...cells(drawing)]] : []),
  ['ours, no picture drawn', grouped(count), ...cells(ours)],
  ['Astro and Pagefind alone', grouped(count), ...cells(tools)],
  ['Eleventy', grouped(count), ...cells(theirs)],
];

const verdictsOf = ({ count, ours, eleventy: theirs, differing: page }: Built): Verdict[] => [
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
];

/** Measures builds. */
export async function buildSection(session: Session): Promise<Section> {
  const built: Built[] = [];
  const most = session.mostStatements ?? (session.isQuick ? 1_000 : 10_000);
  for (const count of [100, 1_000, 10_000].filter((one) => one <= most))
    built.push(await build(session, count));
  return {
    title: 'Building',
    notes: [
      'An invented article with so many statements, one run each. Eleventy writes the page of every statement and their list, from templates cut from our own pages. Our build does more with them: it checks the content, draws a card for every page (PNG), writes a short address for each statement, three more orders of the list, the exports, and two indexes for search. So this is what those cost, and no race. Astro and Pagefind alone write the page, the short address and the picture of every statement as they were given to them, and index the pages: less than that no site of these tools can take for the same files.',
      'Pictures are kept from one build to the next. Of 100 and 1,000 statements they are drawn in the first build, and kept in the second; of 10,000 they are left blank. "Processor" adds up all processes. Memory is that of the largest process of Node.js.',
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
        rows: built.flatMap(rowsOf),
      },
      growthTable(built),
    ],
    verdicts: [...built.flatMap(verdictsOf), growthVerdict(built)],
    measurements: built,
  };
}
