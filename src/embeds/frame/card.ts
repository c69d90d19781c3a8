/** The card of a mark: what its rows in the frame's table say. Knows the table by its cells alone. */
import { embedsFrame as text } from '../../words/embeds-frame.ts';

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = '',
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.textContent = words;
  return element;
};

/** An empty card in the stage, closed. */
export function makeCard(stage: Element): HTMLDialogElement {
  const card = make('dialog');
  const heading = make('h2', text.card);
  const close = make('button', text.close);
  card.className = 'card';
  heading.id = 'card';
  heading.tabIndex = -1;
  card.setAttribute('aria-labelledby', heading.id);
  close.type = 'button';
  card.append(heading, make('div'), close);
  stage.append(card);
  return card;
}

function listOf(row: HTMLTableRowElement): HTMLDListElement {
  const list = make('dl');
  const heads = row.closest('table')?.rows[0]?.cells;
  for (const cell of [...row.cells].slice(1).filter(({ textContent }) => textContent)) {
    const value = make('dd');
    value.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
    list.append(make('dt', heads?.[cell.cellIndex]?.textContent ?? ''), value);
  }
  return list;
}

/** Fills the card with the rows of one mark. */
export function fillCard(card: HTMLDialogElement, rows: readonly HTMLTableRowElement[]): void {
  const [heading, facts] = card.children;
  if (heading) heading.textContent = rows[0]?.cells[0]?.textContent ?? '';
  facts?.replaceChildren(...rows.map(listOf));
}

const gap = 8; // pixels between a mark and its card
/** As in `explore.css`. */
const wide = '(width >= 40rem)';

/**
 * Puts the card near its mark: below it or above it where the stage has the room, else below the drawing, so that the
 * frame grows with it. In a wide frame it stands at the other side, as high as the mark.
 */
export function placeCard(card: HTMLElement, stage: Element, mark: Element): void {
  const { style } = card;
  // Out of the flow, it takes no room in the stage.
  Object.assign(style, { position: 'absolute', margin: '0', top: '0' });
  const [at, room, tall] = [mark.getBoundingClientRect(), stage.getBoundingClientRect(), card.offsetHeight];
  const [above, below] = [at.top - room.top - gap - tall, at.bottom - room.top + gap];
  const most = room.height - tall;
  card.dataset['side'] = at.left + at.right > innerWidth ? 'start' : 'end';
  if (matchMedia(wide).matches) style.top = `${Math.max(0, Math.min(at.top - room.top, most))}px`;
  else if (below <= most || above >= 0) style.top = `${below <= most ? below : above}px`;
  else style.position = style.margin = '';
}
