/**
 * Which parameters of an address were ignored, so that whoever made it can see why nothing happened. Pure; the texts are
 * for a console and nothing else.
 */
import { noLayer, stateFrom, type Known } from '../../figures/explore/state.ts';
import { isOnlyLooks } from './looks.ts';

const most = { length: 80, count: 20 };

function isUnderstood(name: string, value: string, known: Known): boolean {
  switch (name) {
    case 'view':
      return known.views.includes(value);
    case 'layers':
      return value === noLayer || value.split(',').every((layer) => known.layers.includes(layer));
    case 'date':
      return stateFrom(`?date=${encodeURIComponent(value)}`, known).day === value;
    case 'reading':
      return value === 'so' || value === 'public';
    case 'select':
      return known.marks.has(value);
    default:
      return isOnlyLooks(`?${name}=${encodeURIComponent(value)}`);
  }
}

/** The parameters that the figure does not understand, each as it came, cut short. */
export const strangersIn = (search: string, known: Known): string[] =>
  [...new URLSearchParams(search)]
    .filter(([name, value]) => !isUnderstood(name, value, known))
    .slice(0, most.count)
    .map(([name, value]) => `${name}=${value}`.slice(0, most.length));
