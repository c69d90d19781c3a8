/** A table of the page as something to paste: text with tabs, and the same as HTML. Takes only rows that are shown. */

export interface Copied {
  text: string;
  html: string;
  rows: number;
}

const oneLine = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim();

/** The words of a cell; its remarks follow in brackets. */
function wordsOf(cell: Element): string {
  const own = cell.cloneNode(true) as Element;
  const remarks = [...own.querySelectorAll('.remark')].map((remark) => {
    remark.remove();
    return oneLine(remark.textContent);
  });
  const words = oneLine(own.textContent);
  if (remarks.length === 0) return words;
  return words === '' ? remarks.join('; ') : `${words} (${remarks.join('; ')})`;
}

function row(kind: 'th' | 'td', cells: readonly string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  for (const words of cells) {
    const cell = document.createElement(kind);
    cell.textContent = words;
    made.append(cell);
  }
  return made;
}

/** The table as it stands, and below it the line that says where it comes from. */
export function copyOf(table: HTMLTableElement, credit: string): Copied {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => oneLine(cell.textContent));
  const shown = [...(table.tBodies[0]?.rows ?? [])].filter((one) => one.dataset['gone'] === undefined);
  const rows = shown.map((one) => [...one.cells].map(wordsOf));
  const made = document.createElement('table');
  made.append(row('th', head), ...rows.map((cells) => row('td', cells)));
  const source = document.createElement('p');
  source.textContent = credit;
  const lines = [head, ...rows].map((cells) => cells.join('\t'));
  return {
    text: `${[...lines, '', credit].join('\n')}\n`,
    html: made.outerHTML + source.outerHTML,
    rows: rows.length,
  };
}
