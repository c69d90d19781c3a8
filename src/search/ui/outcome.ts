/**
 * Where the outcome of a search stands: the echo, the notices, the statements, then the pages.
 * Draws the statements; the places for notices and pages are filled by those who come later. Searches nothing.
 */
import { search as words } from '../../words/search.ts';
import { fill } from '../fill.ts';
import type { QuoteAnswer } from '../types.ts';
import { statementItem } from './draw-statement.ts';
import { counted, make } from './element.ts';

/** A list of results with a line above it and a button for more below it. */
export interface Part {
  line: HTMLParagraphElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
}

function partOf(results: string): Part {
  return {
    line: make('p', { class: 'count' }),
    list: make('ol', { class: `found ${results}`, 'data-results': results }),
    more: make('button', { type: 'button', hidden: true }),
  };
}

const sectionOf = (id: string, title: string, { line, list, more }: Part): HTMLElement =>
  make('section', { 'aria-labelledby': id }, make('h2', { id }, title), line, list, more);

/**
 * Other items in a list. Whoever has moved into it already, before the last key was answered, stays at that place; who
 * asked for more goes on at the first that is new, as the button goes.
 */
function redraw({ list, more }: Part, items: readonly HTMLLIElement[]): void {
  const links = [...list.querySelectorAll('a')];
  const at =
    document.activeElement === more
      ? links.length
      : links.findIndex((link) => link === document.activeElement);
  list.replaceChildren(...items);
  list.querySelectorAll('a')[at]?.focus();
}

export class Outcome {
  readonly notices = make('div', { class: 'notices' });
  readonly statements = partOf('quotes');
  readonly pages = partOf('pages');
  readonly element: HTMLElement;
  readonly #echo = make('p', { class: 'echo', 'data-echo': true });

  constructor() {
    this.element = make(
      'div',
      { class: 'outcome', hidden: true },
      make('div', { class: 'about' }, this.#echo, this.notices),
      sectionOf('found-statements', words.statements.title, this.statements),
      sectionOf('found-pages', words.pages, this.pages),
    );
  }

  /** What is said aloud once typing has stopped. */
  get summary(): string {
    const said = [this.statements.line, this.pages.line, ...this.notices.children];
    return said.map(({ textContent }) => textContent).join(' ');
  }

  /** Draws as many as `most`. `all` runs the search again without a limit; `note` follows the echo. */
  showStatements(answer: QuoteAnswer, most: number, all: () => void, note: string): void {
    const { results, total, partial, echo } = answer;
    const { line, more } = this.statements;
    const text = words.statements;
    this.#echo.textContent = `${echo} ${note}`.trim();
    redraw(this.statements, results.slice(0, most).map(statementItem));
    const count = total === 0 ? text.none : counted(text.one, text.many, total);
    line.textContent = partial ? `${count} ${text.partial}` : count;
    more.hidden = total <= results.length;
    more.textContent = fill(text.all, { count: total });
    more.onclick = all;
    this.element.hidden = false;
  }

  /** Draws those that are still missing. */
  showOthers({ results }: QuoteAnswer): void {
    const { list } = this.statements;
    list.append(...results.slice(list.childElementCount).map(statementItem));
  }

  /** The statements could not be searched. */
  showFailure(): void {
    const { line, list, more } = this.statements;
    this.#echo.textContent = '';
    this.notices.replaceChildren();
    list.replaceChildren();
    more.hidden = true;
    line.textContent = words.statements.failed;
    this.element.hidden = false;
  }
}
