/** How the site's own pages open: no long task before anybody touches them, nothing moves, and what is painted largest. */
import { slowDown } from '../map/visit.ts';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped, median, summary, written } from '../statistics.ts';
import { pages } from './list.ts';
import { longestTask, type Task } from './tasks.ts';

interface Opening {
  /** Of the page's main thread: its own time, without what other programs took meanwhile. */
  longest: Task;
  shift: number;
  largest: { time: number; element: string; isTextOrFigure: boolean };
}

type Seen = Omit<Opening, 'longest'>;

/** A few lines of text in the browser's own letters: what the browser itself takes to open a page. */
const blank = '/bench/blank/';
const limit = 50; // milliseconds; from there on a browser calls a task long

/**
 * Resolves when the page has had nothing to do thirty times in a row, for most of the 50 ms that a browser calls idle at
 * once: until then tasks count.
 */
const settled = (): Promise<void> =>
  new Promise((resolve) => {
    let times = 0;
    const look = (deadline: IdleDeadline) => {
      times = deadline.timeRemaining() > 25 ? times + 1 : 0;
      if (times === 30) resolve();
      else requestIdleCallback(look);
    };
    requestIdleCallback(look);
  });

function watch(): void {
  const found: Seen = { shift: 0, largest: { time: 0, element: '', isTextOrFigure: false } };
  Object.assign(globalThis, { benchOpening: found });
  const observe = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (found.shift += (entry as PerformanceEntry & { value: number }).value));
  observe('largest-contentful-paint', (entry) => {
    // Only a picture has an address.
    const { element, url } = entry as PerformanceEntry & { element: Element | null; url: string };
    found.largest = {
      time: entry.startTime,
      element: element?.tagName.toLowerCase() ?? 'unknown',
      isTextOrFigure: url === '' || !!element?.closest('[data-figure], figure'),
    };
  });
}

async function open({ browser, serving }: Session, path: string): Promise<Opening> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.addInitScript(watch);
    await browser.startTracing(page, {
      categories: ['__metadata', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    await page.goto(`${serving.address}${path}`, { waitUntil: 'networkidle', timeout: 60_000 });
    await page.evaluate(settled);
    const seen = await page.evaluate(() => (globalThis as unknown as { benchOpening: Seen }).benchOpening);
    return { ...seen, longest: longestTask(await browser.stopTracing()) };
  } finally {
    await context.close();
  }
}

function verdictsOf(path: string, opened: readonly Opening[]): Verdict[] {
  const shift = Math.max(...opened.map((one) => one.shift));
  const longest = median(opened.map(({ longest: { time } }) => time));
  return [
    { claim: `${path}: no task over ${limit} ms`, found: `${grouped(longest)} ms`, holds: longest <= limit },
    { claim: `${path}: nothing shifts`, found: shift.toFixed(3), holds: shift < 0.001 },
    {
      claim: `${path}: what is painted largest is text or the figure`,
      found: elementsOf(opened),
      holds: opened.every(({ largest }) => largest.isTextOrFigure),
    },
  ];
}

const elementsOf = (opened: readonly Opening[]): string =>
  [...new Set(opened.map(({ largest: { element } }) => `<${element}>`))].join(', ');

function rowOf(path: string, opened: readonly Opening[]): string[] {
  return [
    path === blank ? 'a few lines of text' : path,
    written(summary(opened.map(({ longest: { time } }) => time))),
    [...new Set(opened.map(({ longest: { mostly } }) => mostly))].join(', '),
    written(summary(opened.map(({ longest: { script } }) => script))),
    Math.max(...opened.map(({ shift }) => shift)).toFixed(3),
    written(summary(opened.map(({ largest: { time } }) => time))),
    elementsOf(opened).replaceAll(/[<>]/g, ''),
  ];
}

/** Measures the pages. */
export async function pagesSection(session: Session): Promise<Section> {
  const found = new Map([blank, ...pages].map((path) => [path, [] as Opening[]]));
  const rounds = session.isQuick ? 1 : 5;
  for (let round = 1; round <= rounds; round += 1) {
    for (const [path, opened] of found) opened.push(await open(session, path));
    session.say(`pages: round ${round} of ${rounds}`);
  }
  return {
    title: 'How our pages open',
    notes: [
      'At 412 pixels, a processor four times slower, slow 4G, before anybody touches the page, and without the copy for reading offline, which comes when the browser is idle. A task is as long as its own time on the main thread, so that other programs on the machine do not lengthen it much. The first row is a page with a few lines of text and no file, which is what the browser itself takes.',
    ],
    tables: [
      {
        caption: 'Longest task, shift of layout, largest paint',
        columns: [
          'page',
          'longest task ms',
          'mostly',
          'script in it ms',
          'shift',
          'largest paint ms',
          'its element',
        ],
        rows: [...found].map(([path, opened]) => rowOf(path, opened)),
      },
    ],
    verdicts: pages.flatMap((path) => verdictsOf(path, found.get(path) ?? [])),
    measurements: Object.fromEntries(found),
  };
}
