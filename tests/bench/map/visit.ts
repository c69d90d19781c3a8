/** Opens a page as a slow phone on a slow line would, and measures until its map is drawn and can be used. */
import type { CDPSession } from '@playwright/test';
import type { Sent } from '../server.ts';
import type { Session } from '../session.ts';

/** Slow 4G as Lighthouse has it, and a processor four times slower. */
const line = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;
/** Ours fills its window, as a frame does; the others are columns of 45rem. In this one all maps are as wide, within 8 pixels. */
const viewport = { width: 744, height: 900 };

export type Kind = 'html' | 'css' | 'script' | 'data' | 'fonts' | 'other';

export interface Opened {
  address: string;
  /** Marks in the document: how to find them, and how many there have to be. Without it the page says when it has drawn. */
  marks?: { selector: string; atLeast: number };
  /** What says that the map can be used: a performance mark, or that the document is read, its script being in it. */
  interactive: 'mark' | 'document' | 'never';
}

export interface Visit {
  /** Bytes of the bodies over the wire, by kind of file. */
  bytes: Record<Kind, number>;
  requests: number;
  /** Milliseconds since the visit began. */
  firstPaint: number;
  marks: number;
  interactive: number | undefined;
  /** Milliseconds of the main thread, slowed down as it is. */
  mainThread: number;
}

interface Probe {
  drawn?: number;
}

/**
 * Runs in the page before anything else. In the frame that first paints the marks it adds one dot of text, because
 * the browser tells of a text, and not of a drawing, when it came to the screen.
 */
function watch(marks: { selector: string; atLeast: number } | undefined): void {
  const probe: Probe = {};
  Object.assign(globalThis, { benchProbe: probe });
  // Without a screen the pointer rests on the corner of the page, and would count as a reader's first touch.
  addEventListener('pointerover', (event) => event.stopImmediatePropagation(), { capture: true });
  const areThere = (): boolean => {
    if (!marks) return performance.getEntriesByName('map-drawn').length > 0;
    // By their boxes: `checkVisibility` takes what is in a hidden group of a drawing for shown.
    const found = [...document.querySelectorAll(marks.selector)];
    return found.filter((one) => one.getClientRects().length > 0).length >= marks.atLeast;
  };
  const addDot = (): void => {
    const dot = document.createElement('p');
    dot.setAttribute('elementtiming', 'marks');
    dot.textContent = '.';
    Object.assign(dot.style, { position: 'fixed', left: '0', top: '0', margin: '0' });
    document.body.append(dot);
  };
  const look = (): void => {
    if (areThere()) addDot();
    else requestAnimationFrame(look);
  };
  new PerformanceObserver((list) => {
    probe.drawn = (list.getEntries()[0] as PerformanceEntry & { renderTime: number }).renderTime;
  }).observe({ type: 'element', buffered: true });
  requestAnimationFrame(look);
}

/** Slows the page down. */
export async function slowDown(cdp: CDPSession): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', line);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

const kindOf = (address: string): Kind => {
  if (address.endsWith('/')) return 'html';
  const found = /\.(css|m?js|json|woff2|svg|png)$/.exec(address)?.[1];
  if (found === 'css') return 'css';
  if (found === 'js' || found === 'mjs') return 'script';
  if (found === 'json') return 'data';
  return found === 'woff2' ? 'fonts' : 'other';
};

/** What was sent, by kind of file. */
function byKind(sent: readonly Sent[]): Record<Kind, number> {
  const bytes = { html: 0, css: 0, script: 0, data: 0, fonts: 0, other: 0 };
  for (const { address, bytes: count } of sent) bytes[kindOf(address)] += count;
  return bytes;
}

const mainThreadOf = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

/** One visit in a browser profile of its own. */
export async function visit({ browser, serving }: Session, opened: Opened): Promise<Visit> {
  const { address, marks } = opened;
  serving.sent();
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await slowDown(cdp);
    // Time of the thread's own work: what other programs take meanwhile does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.addInitScript(watch, marks);
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(() => (globalThis as { benchProbe?: Probe }).benchProbe?.drawn, undefined, {
      timeout: 60_000,
    });
    if (opened.interactive === 'mark')
      await page.waitForFunction(() => performance.getEntriesByName('map-interactive').length > 0);
    await page.waitForLoadState('networkidle');
    const { document: read, ...times } = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      marks: (globalThis as { benchProbe?: Probe }).benchProbe?.drawn ?? Number.NaN,
      interactive: performance.getEntriesByName('map-interactive')[0]?.startTime,
      document: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domInteractive,
    }));
    if (opened.interactive === 'document') times.interactive = read;
    const sent = serving.sent();
    return { bytes: byKind(sent), requests: sent.length, ...times, mainThread: await mainThreadOf(cdp) };
  } finally {
    await context.close();
  }
}
