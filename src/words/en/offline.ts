/** English words for who reads without a network: on the copy of a page, and where there is no copy. */

export const offline = {
  copyOf: (day: string) =>
    `The network gives no answer. This is the copy of ${day}; a later correction is not in it.`,
  undated: 'The network gives no answer. This is an earlier copy; a later correction is not in it.',
  missing: 'There is no network, and no copy of this page',
  kept: 'Kept for reading without a network:',
} as const;
