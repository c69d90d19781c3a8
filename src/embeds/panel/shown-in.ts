/**
 * What the figure of a page shows, as its controls stand: what an address asks for and the figure does not have is not
 * among it. Knows the marks that the controls carry, and no address.
 */
import type { Reading } from '../../figures/explore/state.ts';

export interface Shown {
  view: string;
  layers: readonly string[];
  /** Empty when all days are shown. */
  day: string;
  reading: Reading;
}

/** What is shown now. */
export function shownIn(figure: HTMLElement | null): Shown {
  const boxes = [...(figure?.querySelectorAll<HTMLInputElement>('[name^="layer-"]:checked') ?? [])];
  return {
    view: figure?.querySelector<HTMLElement>('.view[data-current]')?.dataset['view'] ?? '',
    layers: boxes.map(({ value }) => value),
    day: figure?.dataset['day'] ?? '',
    reading: figure?.querySelector('[name="reading"][value="so"]:checked') ? 'so' : 'public',
  };
}
