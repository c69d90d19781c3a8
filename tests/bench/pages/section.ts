/** How the site's own pages open: no long task before anybody touches them, nothing moves, and what is painted largest. */
import { slowDown } from '../map/visit.ts';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped, median, summary, written } from '../statistics.ts';
import { pages } from './list.ts';

interface Opening {
  /** Milliseconds of the longest task of the page's main thread: its own time, without what other programs took meanwhile. */
  longest: number;
  shift: number;
  largest: { time: number; element: string };
}

const limit = 50; // milliseconds; from there on a browser calls a task long
const settle = 1500; // milliseconds after the last file

function watch(): void {
  const found: Opening = { longest: 0, shift: 0, largest: { time: 0, element: '' } };
  Object.assign(globalThis, { benchOpening: found });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (found.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('largest-contentful-paint', (entry) => {
    const { element } = entry as PerformanceEntry & { element: Element | null };
    found.largest = { time: entry.startTime, element: element?.tagName.toLowerCase() ?? 'unknown' };
  });
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds of the thread's own time. */
  tdur?: number;
  args: { name?: string };
}

/** The longest task on the main thread of a page, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const named = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const main = new Set(named.map(threadOf));
  const tasks = traceEvents.filter((event) => event.name === 'RunTask' && main.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('the trace of a page holds no task of its main thread');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

async function open({ browser, serving }: Session, path: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.addInitScript(watch);
    await browser.startTracing(page, { categories: ['__metadata', 'disabled-by-default-devtools.timeline'] });
    await page.goto(`${serving.address}${path}`, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.waitForTimeout(settle);
    const opening = await page.evaluate(
      () => (globalThis as unknown as { benchOpening: Opening }).benchOpening,
    );
    return { ...opening, longest: longestTask(await browser.stopTracing()) };
  } finally {
    await context.close();
  }
}

/** Measures the pages. */
export async function pagesSection(session: Session): Promise<Section> {
  const found = new Map(pages.map((path) => [path, [] as Opening[]]));
  const rounds = session.isQuick ? 1 : 5;
  for (let round = 1; round <= rounds; round += 1) {
    for (const path of pages) found.get(path)?.push(await open(session, path));
    session.say(`pages: round ${round} of ${rounds}`);
  }
  const of = (path: string) => found.get(path) ?? [];
  const shiftOf = (path: string) => Math.max(...of(path).map(({ shift }) => shift));
  const longestOf = (path: string) => median(of(path).map(({ longest }) => longest));
  const largest = (path: string) =>
    [...new Set(of(path).map(({ largest: { element } }) => element))].join(', ');
  return {
    title: 'How our pages open',
    notes: [
      'At 412 pixels, a processor four times slower, slow 4G, before anybody touches the page. A task is as long as its own time on the main thread, so that other programs on the machine do not lengthen it.',
    ],
    tables: [
      {
        caption: 'Longest task, shift of layout, largest paint',
        columns: ['page', 'longest task ms', 'shift', 'largest paint ms', 'its element'],
        rows: pages.map((path) => [
          path,
          written(summary(of(path).map(({ longest }) => longest))),
          shiftOf(path).toFixed(3),
          written(summary(of(path).map(({ largest: { time } }) => time))),
          largest(path),
        ]),
      },
    ],
    verdicts: pages.flatMap((path): Verdict[] => [
      {
        claim: `${path}: no task over ${limit} ms`,
        found: `${grouped(longestOf(path))} ms`,
        holds: longestOf(path) <= limit,
      },
      { claim: `${path}: nothing shifts`, found: shiftOf(path).toFixed(3), holds: shiftOf(path) < 0.001 },
    ]),
    measurements: Object.fromEntries(found),
  };
}
