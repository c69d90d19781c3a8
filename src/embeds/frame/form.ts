/** What is chosen in a frame, in its inputs: reads it, writes it. Knows their names, and no drawing. */
import { dayAfter, daysBetween, type Known, type State } from '../../figures/explore/state.ts';
import { embedsFrame as text } from '../../words/embeds-frame.ts';
import { parts } from './parts.ts';

const inputs = (name: string): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[name^="${name}"]`),
];
const checked = (name: string): string[] =>
  inputs(name)
    .filter((input) => input.checked)
    .map(({ value }) => value);
const slider = (): HTMLInputElement | null => document.querySelector('#day');

/** A figure with one view has no input for it. */
const drawnFirst = (): string => document.querySelector<HTMLElement>('.drawing')?.dataset['view'] ?? '';

/** What the figure has, apart from its marks. */
export function choicesThere(): Omit<Known, 'marks'> {
  const [layers, range] = [inputs('layer-'), slider()];
  const from = range?.dataset['from'] ?? '';
  const views = inputs('view').map(({ value }) => value);
  return {
    views: views.length > 0 ? views : [drawnFirst()],
    layers: layers.map(({ value }) => value),
    shown: layers.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value),
    from,
    // One step beyond the last day stands for all days.
    to: range ? dayAfter(from, Number(range.max) - 1) : '',
  };
}

/** What is chosen now. */
export function chosen({ from, to }: Pick<Known, 'from' | 'to'>): State {
  const range = slider();
  const day = range ? dayAfter(from, Number(range.value)) : undefined;
  return {
    view: checked('view')[0] ?? drawnFirst(),
    layers: checked('layer-'),
    reading: checked('reading')[0] === 'so' ? 'so' : 'public',
    ...(day === undefined || day > to ? {} : { day }),
  };
}

function sayDay(day: string | undefined): void {
  const format = new Intl.DateTimeFormat(parts().locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const written = day === undefined ? text.allDays : format.format(new Date(day));
  slider()?.setAttribute('aria-valuetext', written);
  const output = document.querySelector('output');
  if (output) output.textContent = written;
}

/** Sets every input to what the state says. */
export function choose({ view, layers, day, reading }: State, { from }: Pick<Known, 'from'>): void {
  for (const input of inputs('view')) input.checked = input.value === view;
  for (const input of inputs('layer-')) input.checked = layers.includes(input.value);
  for (const input of inputs('reading')) input.checked = input.value === reading;
  const range = slider();
  if (range) range.value = day === undefined ? range.max : String(daysBetween(from, day));
  sayDay(day);
}
