/** How evenly the maps move under the hand, with few and with many marks. */
import { budgets } from '../../budgets.ts';
import type { Section, Verdict } from '../report.ts';
import type { Session } from '../session.ts';
import { grouped, median, percentile, summary, written } from '../statistics.ts';
import { hasZoom, libraries } from '../map/pages.ts';
import { approach, pan, zoom } from './gesture.ts';

/** Numbers of marks. */
export const counts = [15, 150, 1500] as const;
const slowdown = 4;
const share = 0.95;
const frame = budgets['zoom-frame'].most;
type Name = 'ours' | (typeof libraries)[number];

/** Ours is there as soon as the site has its zoom. */
const names: readonly Name[] = hasZoom() ? ['ours', ...libraries] : libraries;

interface Frames {
  pan: number;
  zoom: number;
  /** The longest frame once the hand rests, after either gesture. */
  rest: number;
  /** Whether the picture was another after the gesture: a map that stands still has even frames too. */
  hasMoved: boolean;
}

async function framesOf({ browser, serving }: Session, name: Name, count: number): Promise<Frames> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(`${serving.address}/bench/${name}-${count}/`);
    await page.waitForFunction(() => performance.getEntriesByName('map-interactive').length > 0);
    await page.waitForLoadState('networkidle');
    const box = await page.locator('#map').boundingBox();
    if (!box) throw new Error(`the page of ${name} has no box for its map`);
    const at = { x: box.x + box.width / 2 + 90, y: box.y + 300 };
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const before = await page.screenshot();
    await approach(cdp, at);
    const panned = await pan(page, cdp, at);
    const hasMoved = !before.equals(await page.screenshot());
    const zoomed = await zoom(page, cdp, at);
    return {
      pan: percentile(panned.moving, share),
      zoom: percentile(zoomed.moving, share),
      rest: Math.max(panned.resting, zoomed.resting),
      hasMoved,
    };
  } finally {
    await context.close();
  }
}

interface Found {
  name: Name;
  count: number;
  rounds: Frames[];
}

async function measure(session: Session): Promise<Found[]> {
  const found = counts.flatMap((count) => names.map((name): Found => ({ name, count, rounds: [] })));
  const rounds = session.isQuick ? 1 : 3;
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, count, rounds: own } of found) own.push(await framesOf(session, name, count));
    session.say(`frames: round ${round} of ${rounds}`);
  }
  return found;
}

type Measure = 'pan' | 'zoom' | 'rest';

const captions: Readonly<Record<Measure, string>> = {
  pan: 'Dragging',
  zoom: 'Zooming with the wheel',
  rest: 'The longest frame once the hand rests',
};

function verdicts(found: readonly Found[]): Verdict[] {
  const of = (name: Name, count: number, gesture: Measure): number =>
    median(
      found.find((one) => one.name === name && one.count === count)?.rounds.map((one) => one[gesture]) ?? [],
    );
  if (!hasZoom())
    return [
      { claim: 'our map zooms and pans', found: 'src/figures/zoom/start.ts is not there', holds: false },
    ];
  const ours = counts.flatMap((count) =>
    (['pan', 'zoom'] as const).map((gesture): Verdict => {
      const value = of('ours', count, gesture);
      return {
        claim: `${gesture}, ${count} marks: 95 of 100 frames within ${frame} ms`,
        found: `${grouped(value, 1)} ms`,
        holds: value <= frame,
      };
    }),
  );
  const against = libraries.map((library): Verdict => {
    const worse = counts.flatMap((count) =>
      (['pan', 'zoom'] as const)
        .filter((gesture) => of('ours', count, gesture) > of(library, count, gesture) + 0.5)
        .map(
          (gesture) =>
            `${gesture} at ${count}: ${grouped(of('ours', count, gesture), 1)} against ${grouped(of(library, count, gesture), 1)} ms`,
        ),
    );
    return {
      claim: `frames no worse than ${library}`,
      found: worse.join('; ') || 'never worse',
      holds: worse.length === 0,
    };
  });
  const still = found.filter(({ rounds }) => rounds.some(({ hasMoved }) => !hasMoved));
  const moved: Verdict = {
    claim: 'every map moved under the hand',
    found: still.map(({ name, count }) => `${name} at ${count} stood still`).join('; ') || 'all moved',
    holds: still.length === 0,
  };
  return [...ours, ...against, moved];
}

/** Measures frames. */
export async function framesSection(session: Session): Promise<Section> {
  const found = await measure(session);
  const table = (gesture: Measure) => ({
    caption: captions[gesture],
    columns: ['contender', ...counts.map((count) => `${grouped(count)} marks`)],
    rows: names.map((name) => [
      name,
      ...counts.map((count) => {
        const own = found.find((one) => one.name === name && one.count === count);
        return written(summary(own?.rounds.map((one) => one[gesture]) ?? []), 1);
      }),
    ]),
  });
  return {
    title: 'Zoom and pan',
    notes: [
      'Milliseconds within which 95 of 100 frames follow each other, medians with lowest and highest, at a processor four times slower. A hand that drags and turns the wheel (with Ctrl) sends a movement every 16 ms, whatever the map does. The marks are spread evenly; the maps are those above, ours with the layer of reports alone, as the others have it.',
    ],
    tables: [table('pan'), table('zoom'), table('rest')],
    verdicts: verdicts(found),
    measurements: found,
  };
}
