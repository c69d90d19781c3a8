/**
 * One run of the bench: every part in turn on one machine, then the report. `npm run bench` starts it.
 *   --quick           fewer rounds
 *   --only=map,pages  some parts alone
 *   --site=dist       the built site
 *   --upto=1000       the largest number of statements to build with; else 10,000
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSection } from './build/section.ts';
import { counts, framesSection } from './frames/section.ts';
import { startBrowser, machineOf } from './machine.ts';
import { writePages } from './map/pages.ts';
import { mapSection } from './map/section.ts';
import { pagesSection } from './pages/section.ts';
import { refusal } from './refusal.ts';
import { markdown, verdictLine, type Report, type Section } from './report.ts';
import { searchSection } from './search/section.ts';
import { serveFolders } from './server.ts';
import type { Session } from './session.ts';

const parts: Readonly<Record<string, (session: Session) => Promise<Section>>> = {
  map: mapSection,
  frames: framesSection,
  pages: pagesSection,
  search: searchSection,
  build: buildSection,
};

const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(parts).join(',') },
    site: { type: 'string', default: 'dist' },
    upto: { type: 'string' },
  },
  allowPositionals: true,
});

const began = new Date();
const minutes = () => (Date.now() - began.getTime()) / 60_000;
const results = 'test-results';

function say(line: string): void {
  console.log(`${minutes().toFixed(1).padStart(5)} min  ${line}`);
}

/** A part that broke is a claim that does not hold; the others go on. */
const broken = (name: string, error: unknown): Section => ({
  title: `The part ${name} broke`,
  notes: [],
  tables: [],
  verdicts: [{ claim: `the part ${name} runs to its end`, found: String(error), holds: false }],
  measurements: undefined,
});

async function measured(session: Session): Promise<Section[]> {
  const sections: Section[] = [];
  for (const name of values.only.split(',')) {
    say(`${name} …`);
    sections.push(await parts[name](session).catch((error: unknown) => broken(name, error)));
  }
  return sections;
}

function write(report: Report): void {
  mkdirSync(results, { recursive: true });
  for (const [kind, text] of [
    ['md', markdown(report)],
    ['json', `${JSON.stringify(report, undefined, 1)}\n`],
  ])
    writeFileSync(path.join(results, `bench.${kind}`), text);
  const verdicts = report.sections.flatMap((section) => section.verdicts);
  for (const verdict of verdicts) console.log(verdictLine(verdict));
  console.log(
    `\n${verdicts.filter(({ holds }) => holds).length} of ${verdicts.length} claims hold. The report: ${results}/bench.md`,
  );
}

async function main(): Promise<void> {
  const work = path.resolve(results, `bench-work-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  await writePages(work, counts);
  const site = path.resolve(values.site);
  const serving = await serveFolders([work, site]);
  const browser = await startBrowser();
  const session: Session = {
    browser,
    serving,
    site,
    work,
    isQuick: values.quick,
    say,
    mostStatements: values.upto === undefined ? undefined : Number(values.upto),
  };
  try {
    const sections = await measured(session);
    const run = `${began.toISOString().replaceAll(/[-:]|\.\d+/g, '')}-${process.pid}`;
    const machine = machineOf(browser);
    write({ run, began: began.toISOString(), minutes: minutes(), isQuick: values.quick, machine, sections });
  } finally {
    await browser.close();
    serving.server.close();
    rmSync(work, { recursive: true, force: true });
  }
}

const refused = refusal({ ...values, positionals }, Object.keys(parts));
if (refused) {
  console.error(refused);
  process.exitCode = 1;
} else await main();
