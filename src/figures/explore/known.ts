/** What a figure on its page has to choose from, read from its controls. */
import type { Known } from './state.ts';

/** The choices of a figure with these marks. */
export function knownIn(figure: HTMLElement, marks: readonly SVGGElement[]): Known {
  const layers = [...figure.querySelectorAll<HTMLInputElement>('[name^="layer-"]')];
  const views = [...figure.querySelectorAll<HTMLElement>('.view')];
  return {
    views: views.map(({ dataset }) => dataset['view'] ?? ''),
    layers: layers.map(({ value }) => value),
    shown: layers.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value),
    from: figure.dataset['from'] ?? '',
    to: figure.dataset['to'] ?? '',
    marks: new Set(marks.map(({ dataset }) => dataset['id'] ?? '')),
  };
}
