/** The card of a mark: what its row in the table says, set out anew. Knows the table by its cells alone. */

function fact(cell: HTMLTableCellElement): Node[] {
  const name = document.createElement('dt');
  const value = document.createElement('dd');
  name.textContent = cell.dataset['label'] ?? '';
  value.append(...cell.cloneNode(true).childNodes);
  return [name, value];
}

/** Fills the card with the rows of one mark; a sentence with several sources has several rows. */
export function fillCard(card: HTMLElement, rows: readonly HTMLTableRowElement[]): void {
  const heading = card.querySelector('h2');
  if (heading) heading.textContent = rows[0]?.cells[0]?.textContent?.trim() ?? '';
  const lists = rows.map((row) => {
    const list = document.createElement('dl');
    const cells = [...row.cells].slice(1).filter((cell) => cell.textContent?.trim());
    list.append(...cells.flatMap(fact));
    return list;
  });
  card.querySelector('[data-facts]')?.replaceChildren(...lists);
}

/** The head of a row as a button; its words stay where they are. */
export function nameButton(row: HTMLTableRowElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'row-name';
  button.append(...(row.cells[0]?.childNodes ?? []));
  row.cells[0]?.append(button);
  return button;
}

/** The side of the window on which a mark is not. */
export function sideAwayFrom(mark: Element | undefined): 'start' | 'end' {
  const { left = 0, right = 0 } = mark?.getBoundingClientRect() ?? {};
  return left + right > innerWidth ? 'start' : 'end';
}
