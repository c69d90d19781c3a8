/**
 * The marks of a drawing: finds them by their identity, makes them reachable, shows and hides them.
 * Knows the classes that scenes give, and nothing of state or address.
 */
import { directions, nextIn } from './nearness.ts';

const svg = 'http://www.w3.org/2000/svg';
const reach = 12; // pixels around the middle of a small mark that open it too

const middle = (mark: Element) => {
  const { x, y, width, height } = mark.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** The marks that have a row in the table, with a role, a name and room for a finger; `setWayIn` makes them reachable. */
export function marksIn(stage: Element, nameOf: (id: string) => string | undefined): SVGGElement[] {
  const nameIn = ({ dataset }: SVGGElement) => nameOf(dataset['id'] as string);
  const marks = [...stage.querySelectorAll<SVGGElement>('g[data-id]')].filter(nameIn);
  for (const drawing of stage.querySelectorAll('svg[role]')) drawing.role = 'group';
  for (const mark of marks) {
    mark.role = 'button';
    // A mark with words in it goes by them.
    if (!mark.querySelector('text')) mark.setAttribute('aria-label', nameIn(mark) as string);
    if (!mark.classList.contains('mark')) continue;
    const target = document.createElementNS(svg, 'circle');
    target.setAttribute('class', 'target');
    target.setAttribute('r', String(reach));
    mark.append(target);
  }
  return marks;
}

/** Whether a mark can be seen and reached; `checkVisibility` takes what is in a hidden group for shown, in Chromium. */
export const isReachable = (mark: Element): boolean =>
  !mark.hasAttribute('data-gone') && mark.getClientRects().length > 0;

/** How many marks the current view shows with these layers, those of two drawings counted once. */
export function shownOf(marks: readonly SVGGElement[], layers: readonly string[]): number {
  const seen = marks.filter(({ dataset: { gone, layer } }) => {
    return gone === undefined && (layer === undefined || layers.includes(layer));
  });
  const here = seen.filter((mark) => mark.closest('[data-current]'));
  return new Set(here.map(({ dataset }) => dataset['id'])).size;
}

/** Makes one mark the way in for the Tab key: the given one, or the first that can be seen. */
export function setWayIn(marks: readonly SVGGElement[], wanted?: Element): void {
  const reachable = marks.filter(isReachable);
  const first = reachable.find((mark) => mark === wanted) ?? reachable[0];
  for (const mark of marks) mark.tabIndex = mark === first ? 0 : -1;
}

/** Moves the focus from a mark to the nearest one in the direction of an arrow key. */
export function moveFocus(marks: readonly SVGGElement[], from: Element, key: string): boolean {
  const direction = directions[key];
  if (!direction) return false;
  const others = marks.filter((mark) => mark !== from && isReachable(mark));
  const next = others[nextIn(others.map(middle), middle(from), direction)];
  if (!next) return true;
  setWayIn(marks, next);
  next.focus();
  return true;
}

/** Hides what leads to hidden marks: their threads, and the dot and the name of a place that has none left. */
export function hideThreads(stage: Element): void {
  for (const spot of stage.querySelectorAll('.own')) {
    const marks = [...spot.querySelectorAll(':scope > .mark')];
    if (marks.length === 0) continue;
    const moved = marks.filter((mark) => mark.hasAttribute('transform'));
    const isGone = (mark: Element | undefined) => mark?.hasAttribute('data-gone') ?? false;
    spot.querySelectorAll(':scope > .thread').forEach((thread, i) => {
      thread.toggleAttribute('data-gone', isGone(moved[i]));
    });
    const isEmpty = marks.every(isGone);
    spot.querySelector(':scope > .spot')?.toggleAttribute('data-gone', isEmpty);
    const place = spot.parentElement?.getAttribute('transform');
    for (const label of spot
      .closest('.layer')
      ?.querySelectorAll(`:scope > [transform="${place}"] > .label`) ?? []) {
      label.toggleAttribute('data-gone', isEmpty);
    }
  }
}
