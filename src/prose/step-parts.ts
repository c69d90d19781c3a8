/** The parts of a page's steps, found in what `Step` wrote. Pure: HTML in, HTML out; knows no figure. */
import type { GivenStep } from '../content/steps.ts';

const opening = /<section class="step" data-asked="([^"]*)"[^>]*>/g;

/** What each step asks for, in order. */
export function askedIn(html: string): GivenStep[] {
  return [...html.matchAll(opening)].map(([, asked = '']) => {
    const [view, layers, date, reading] = asked.split('|').map((part) => part || undefined);
    return { view, layers, date, reading };
  });
}

/** The steps with something of their own before their text, and their ways at its end. */
export function withParts(
  html: string,
  { before, ways }: Record<'before' | 'ways', (place: number) => string>,
): string {
  let [opened, ended] = [0, 0];
  return html
    .replace(opening, () => before(opened++))
    .replaceAll('<step-ways></step-ways>', () => ways(ended++));
}
