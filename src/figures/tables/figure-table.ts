/**
 * `<figure-table>`: sorts its table by a click on the head of a column, or by the list where heads are not shown, and
 * copies it. Every word it says stands in the page. Knows nothing of what the rows are about.
 */
import { selectInside, toClipboard } from '../../quotes/clipboard.ts';
import { copyOf } from './copied.ts';
import { creditOf } from './credit.ts';
import { directionAfter, orderOf, type Direction } from './order.ts';

const isDirection = (word: string | undefined): word is Direction =>
  word !== undefined && Object.hasOwn(directionAfter, word);

class FigureTable extends HTMLElement {
  #first: HTMLTableRowElement[] = [];
  #heads: HTMLTableCellElement[] = [];
  #column = -1;
  #direction: Direction = 'none';

  connectedCallback(): void {
    this.#first = [...(this.#body?.rows ?? [])];
    this.#heads = [...(this.#table?.tHead?.rows[0]?.cells ?? [])];
    this.#heads.forEach((head, column) => this.#makeSortable(head, column));
    this.querySelector('select')?.addEventListener('change', (event) =>
      this.#onChoice(event.currentTarget as HTMLSelectElement),
    );
    this.querySelector('[data-copy-table]')?.addEventListener('click', () => this.#copy());
  }

  get #table(): HTMLTableElement | null {
    return this.querySelector('table');
  }

  get #body(): HTMLTableSectionElement | undefined {
    return this.#table?.tBodies[0];
  }

  /** The words of the head become a button; they stay where they are. */
  #makeSortable(head: HTMLTableCellElement, column: number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () =>
      this.#sort(column, directionAfter[column === this.#column ? this.#direction : 'none']),
    );
    head.append(button);
  }

  #onChoice({ value }: HTMLSelectElement): void {
    const [column = '', direction] = value.split(' ');
    this.#sort(Number(column), isDirection(direction) ? direction : 'none');
  }

  #sort(column: number, direction: Direction): void {
    [this.#column, this.#direction] = [column, direction];
    const values = this.#first.map(({ cells }) => valueOf(cells[column]));
    const order = orderOf(values, direction, document.documentElement.lang);
    this.#body?.append(...order.map((place) => this.#first[place] as HTMLTableRowElement));
    this.#heads.forEach((head, i) => {
      if (i === column && direction !== 'none') head.setAttribute('aria-sort', direction);
      else head.removeAttribute('aria-sort');
    });
    const list = this.querySelector('select');
    if (list) list.value = direction === 'none' ? '' : `${column} ${direction}`;
    const words = this.#heads[column]?.textContent?.trim() ?? '';
    this.#say(this.dataset[direction]?.replace('{column}', words));
  }

  async #copy(): Promise<void> {
    const table = this.#table;
    if (!table) return;
    const { text, html, rows } = copyOf(table, creditOf(this.dataset['credit'], this.dataset['read']));
    const isCopied = await toClipboard(text, html);
    if (!isCopied) selectInside(table);
    this.#say(isCopied ? this.dataset['copied']?.replace('{rows}', String(rows)) : this.dataset['denied']);
  }

  #say(message = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

/** What a cell is sorted by: the value it carries, or its words. */
const valueOf = (cell: HTMLElement | undefined): string =>
  (cell?.dataset['value'] ?? cell?.textContent ?? '').trim();

customElements.define('figure-table', FigureTable);
