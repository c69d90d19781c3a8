/**
 * Where boxes go so that they do not overlap: each takes the first of its places that is free, and the first come is
 * the first served. Pure: boxes in, places out. Knows nothing of words, marks or maps.
 *
 * Kept libraries were looked at: those for maps need a browser or a projection of their own, and those that anneal
 * give another answer each time.
 */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A place that a box may take; one that is not good only when no other is free. */
export interface Choice {
  box: Box;
  isGood: boolean;
  isPossible: boolean;
}

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const isWithin = (box: Box, room: Box) =>
  box.x >= room.x &&
  box.y >= room.y &&
  box.x + box.width <= room.x + room.width &&
  box.y + box.height <= room.y + room.height;

/**
 * For each box the number of the place it takes, or nothing when all are taken. Its places come with the best first;
 * `taken` is what stands there already, and `room` is all there is.
 */
export function placeBoxes(
  places: readonly (readonly Choice[])[],
  taken: readonly Box[],
  room: Box,
): (number | undefined)[] {
  const full = [...taken];
  return places.map((choices) => {
    const free = [...choices.entries()].filter(
      ([, { box, isPossible }]) =>
        isPossible && isWithin(box, room) && !full.some((other) => overlap(box, other)),
    );
    const best = free.find(([, { isGood }]) => isGood) ?? free[0];
    if (!best) return undefined;
    full.push(best[1].box);
    return best[0];
  });
}
