/** What a reader asks of a map by a press, a key or a gesture. Knows the page by its classes, and nothing of zooming. */

/** Buttons say theirs by their value; a gesture goes on in the hands of what zooms, and a plain wheel is the page's. */
export type Wish = 'in' | 'out' | 'whole' | 'full' | 'gesture' | 'plain';

const keys: Readonly<Record<string, Wish>> = { '+': 'in', '=': 'in', '-': 'out', '0': 'whole' };
const pause = 300; // milliseconds between two taps
const near = 30; // pixels from one to the other

let lastTap: (Touch & { when: number }) | undefined;

/** Whether a finger has tapped for the second time at about the same place. */
function isSecondTap({ touches, changedTouches: [tap], timeStamp: when }: TouchEvent): boolean {
  const before = lastTap;
  lastTap = undefined;
  if (!tap || touches.length > 0) return false;
  const { clientX, clientY } = tap;
  if (
    before &&
    when - before.when < pause &&
    Math.hypot(clientX - before.clientX, clientY - before.clientY) < near
  )
    return true;
  lastTap = Object.assign(tap, { when });
  return false;
}

/** The wish that an event tells of, when it tells of one. What is followed already is left to what follows it. */
export function wishIn(event: Event): Wish | undefined {
  const target = event.target as Element;
  const { type, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
  const isHeld = ctrlKey || metaKey;
  if (type === 'click')
    return target.closest<HTMLButtonElement>('map-zoom button')?.value as Wish | undefined;
  if (type === 'keydown') {
    const isHere = target.closest('.view, map-zoom') && !isHeld && !altKey;
    return isHere ? keys[(event as KeyboardEvent).key] : undefined;
  }
  if (!target.closest('.drawing') || document.fullscreenElement) return undefined;
  if (type === 'wheel' && !isHeld) return 'plain';
  if (type === 'touchend') return isSecondTap(event as TouchEvent) ? 'in' : undefined;
  if (target.closest('[data-zoom]')) return undefined;
  if (type === 'dblclick') return 'in';
  return type === 'wheel' || (event as TouchEvent).touches.length > 1 ? 'gesture' : undefined;
}
