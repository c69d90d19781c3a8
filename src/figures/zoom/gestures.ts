/** Gestures that ask for a map to be zoomed before there is anybody to follow them. Knows events alone. */

const pause = 300; // milliseconds between two taps
const near = 30; // pixels from one to the other

/** Remembers taps of one finger, and gives the second of two that follow each other at about the same place. */
export function doubleTaps(): (event: TouchEvent) => Touch | undefined {
  let last: { at: Touch; when: number } | undefined;
  return ({ touches, changedTouches: [at], timeStamp: when }) => {
    if (!at || touches.length > 0) return void (last = undefined);
    const before = last;
    last = { at, when };
    if (!before || when - before.when > pause) return undefined;
    const distance = Math.hypot(at.clientX - before.at.clientX, at.clientY - before.at.clientY);
    if (distance > near) return undefined;
    last = undefined;
    return at;
  };
}

/** A wheel with Ctrl or ⌘, as a pinch on a touchpad is too, or two fingers. */
export const isZooming = (event: WheelEvent | TouchEvent): boolean =>
  'touches' in event ? event.touches.length > 1 : event.ctrlKey || event.metaKey;

/** The same gesture as one that begins now, for somebody who has missed how it began. */
export function anew(event: WheelEvent | TouchEvent): Event {
  if (!('touches' in event)) return new WheelEvent(event.type, event);
  const touches = [...event.touches];
  return new TouchEvent('touchstart', {
    touches,
    targetTouches: touches,
    changedTouches: touches,
    cancelable: true,
  });
}
