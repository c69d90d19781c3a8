/** Drags and zooms a map as a hand would, at a steady pace whatever the map does, and notes how far its frames lie apart. */
import type { CDPSession, Page } from '@playwright/test';

/** Milliseconds between two movements of the hand. */
const pace = 16;
const rest = 400;
/** Pixels that a step of the wheel stands for. */
const turn = 2;
const steps = { drag: 60, zoom: 45 };
const control = 2; // the modifier of the protocol that stands for the Ctrl key

interface Point {
  x: number;
  y: number;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends movements at their pace without waiting for the page, which has to keep up; waits for all at the end. */
async function paced(count: number, send: (step: number) => Promise<unknown>): Promise<void> {
  const sent: Promise<unknown>[] = [];
  const began = performance.now();
  for (let step = 1; step <= count; step += 1) {
    sent.push(send(step));
    await pause(Math.max(0, began + step * pace - performance.now()));
  }
  await Promise.all(sent);
}

const mouse = (cdp: CDPSession, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
  cdp.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
    clickCount: 1,
  });

async function drag(cdp: CDPSession, from: Point): Promise<void> {
  const at = (step: number): Point => ({ x: from.x - step * 3, y: from.y + Math.sin(step / 10) * 60 });
  await mouse(cdp, 'mousePressed', from);
  await paced(steps.drag, (step) => mouse(cdp, 'mouseMoved', at(step)));
  await mouse(cdp, 'mouseReleased', at(steps.drag));
}

const wheel = (cdp: CDPSession, { x, y }: Point, deltaY: number) =>
  cdp.send('Input.dispatchMouseEvent', {
    type: 'mouseWheel',
    x,
    y,
    deltaX: 0,
    deltaY,
    modifiers: control,
  });

/** Inwards, then outwards. */
const inAndOut = (cdp: CDPSession, at: Point): Promise<void> =>
  paced(2 * steps.zoom, (step) => wheel(cdp, at, step <= steps.zoom ? -turn : turn));

interface Recorder {
  times: number[];
  isOn: boolean;
}

function record(): void {
  const recorder: Recorder = { times: [], isOn: true };
  Object.assign(globalThis, { benchFrames: recorder });
  const note = (time: number): void => {
    recorder.times.push(time);
    if (recorder.isOn) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

function finish(): number[] {
  const recorder = (globalThis as unknown as { benchFrames: Recorder }).benchFrames;
  recorder.isOn = false;
  return recorder.times;
}

/** Milliseconds between frames while the hand moves, and the longest wait once it rests, when a map may draw anew. */
export interface Gesture {
  moving: number[];
  resting: number;
}

async function framesDuring(page: Page, move: () => Promise<void>): Promise<Gesture> {
  await page.evaluate(record);
  await move();
  const moved = await page.evaluate(
    () => (globalThis as unknown as { benchFrames: Recorder }).benchFrames.times.length,
  );
  await pause(rest);
  const times = await page.evaluate(finish);
  const waits = times.slice(1).map((time, i) => time - times[i]);
  return { moving: waits.slice(0, moved - 1), resting: Math.max(0, ...waits.slice(moved - 1)) };
}

/** Goes about three times closer, where there is room to drag. Not measured: the first gesture may fetch what is needed for it. */
export async function approach(cdp: CDPSession, at: Point): Promise<void> {
  await paced(steps.zoom, () => wheel(cdp, at, -turn));
  await pause(2 * rest);
}

/** Drags the map. */
export const pan = (page: Page, cdp: CDPSession, at: Point): Promise<Gesture> =>
  framesDuring(page, () => drag(cdp, at));

/** Turns the wheel. */
export const zoom = (page: Page, cdp: CDPSession, at: Point): Promise<Gesture> =>
  framesDuring(page, () => inAndOut(cdp, at));
