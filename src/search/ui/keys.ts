/**
 * The arrow keys in a search: down from the box into the results, up and down among them, back into the box.
 * Enter and Tab keep their own meaning. Knows results by `data-result` alone.
 */

const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus for an arrow key; answers whether it did. */
export function moveAmong(
  root: HTMLElement,
  input: HTMLInputElement,
  { key, target }: KeyboardEvent,
): boolean {
  const by = step[key];
  if (by === undefined) return false;
  const stops: HTMLElement[] = [input, ...root.querySelectorAll<HTMLElement>('a[data-result]')];
  const at = stops.indexOf(target as HTMLElement);
  const next = at < 0 ? undefined : stops[at + by];
  if (!next) return false;
  next.focus();
  return true;
}
