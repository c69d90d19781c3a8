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
