/** What a point writes where the name of a side belongs, and `TwoReadouts` fills in. Knows no names. */

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** A place for the name; a character that no text holds keeps it from being mistaken for one. */
export const sideSlot = (side: Side): string => `\u{E000}${side}\u{E000}`;
