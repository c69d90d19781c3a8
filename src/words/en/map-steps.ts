/** English words of a text that is read step by step beside a map. */

export const mapSteps = {
  step: (number: number, all: number) => `Step ${number} of ${all}`,
  previous: 'Previous step',
  next: 'Next step',
  /** The link under a still map; it takes its day and layers along. */
  explore: 'Explore this map',
  allDays: 'All days',
  readings: {
    public: (day: string) => `Public by ${day}`,
    so: (day: string) => `So by ${day}`,
  },
  /** In the corner of a map that shows marks. */
  marks: {
    public: (day: string) => `Marks: public by ${day}.`,
    so: (day: string) => `Marks: so by ${day}, made public then or later.`,
    all: 'Marks: all days.',
  },
  layer: (label: string, places: readonly string[]) =>
    places.length === 0 ? `${label}: no mark` : `${label}: marks at ${places.join(', ')}`,
  key: 'Marks:',
} as const;
