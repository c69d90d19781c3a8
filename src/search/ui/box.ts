/**
 * `<search-box>`: a field, and below it what is found while one types. Enter leads to the page of search.
 * Knows when to search and what to say aloud. What follows the first results is fetched when they are shown.
 * The page of search builds on it (`page-box.ts`).
 */
import { search as words } from '../../words/search.ts';
import type { QuoteAnswer } from '../types.ts';
import { fill } from '../fill.ts';
import { emptySearch, isEmpty, longestQuery, searchFromAddress, type Search } from './address.ts';
import { make } from './element.ts';
import { moveAmong } from './keys.ts';
import { Outcome } from './outcome.ts';
import type { Rest, Setting } from './rest.ts';
import { statements, warm } from './statements.ts';

/** Milliseconds without a key until pages are searched and what was found is said aloud. */
const pause = 220;
/** How many statements are found while one types. */
const mostListed = 5;
/** How many of them fill a screen: no more are drawn at a key, the others once typing has stopped. */
const screenful = matchMedia('(width < 40rem)').matches ? 3 : mostListed;

export class SearchBox extends HTMLElement {
  protected readonly status = make('p', { role: 'status', class: 'hidden-label' });
  protected readonly outcome = new Outcome();
  protected search: Search = emptySearch;
  /** How many results of each kind are shown. */
  protected limits = { statements: mostListed, pages: 4 };
  /** The lists to narrow a search. */
  protected narrow: HTMLElement | null = null;
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: Promise<Rest> | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    this.append(this.status, this.outcome.element);
    const { signal } = (this.#listening = new AbortController());
    this.addEventListener('focusin', warm, { signal, once: true });
    this.addEventListener('input', ({ target }) => target === this.input && this.#type(), { signal });
    this.addEventListener('click', (event) => this.#click(event), { signal });
    this.addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  protected get input(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  /** Another search than the one that is being typed: a choice in the lists, or one that was offered. */
  protected choose(search: Search): void {
    this.search = search;
    this.input.value = search.query;
    this.run();
  }

  /** Leads to all that was found. */
  protected showAll(_total: number): void {
    this.querySelector('form')?.requestSubmit();
  }

  /** Typing has stopped for a while. */
  protected onPause(): void {}

  /** The reader follows a link to what was found. */
  protected onLeave(): void {}

  protected onKey(event: KeyboardEvent): void {
    if (moveAmong(this, this.input, event)) event.preventDefault();
  }

  #type(): void {
    this.search = { ...this.search, query: this.input.value };
    this.run(pause);
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { search } = link.dataset;
    if (search === undefined) return this.onLeave();
    event.preventDefault();
    this.choose(searchFromAddress(search));
    this.input.focus();
  }

  /** Searches at once; what may wait follows when no key was pressed for a while. */
  protected run(wait = 0, limit = this.limits.statements): void {
    const search = { ...this.search, query: this.search.query.slice(0, longestQuery) };
    const turn = (this.#turn += 1);
    clearTimeout(this.#pause);
    if (isEmpty(search)) this.outcome.element.hidden = true;
    const found = isEmpty(search) ? undefined : this.#find(search, turn, limit, wait > 0 ? screenful : limit);
    this.#pause = setTimeout(() => {
      if (wait > 0) this.onPause();
      void this.#follow(search, turn, found);
    }, wait);
  }

  async #find(search: Search, turn: number, limit: number, most: number): Promise<QuoteAnswer | undefined> {
    const { query, filters, sort } = search;
    try {
      const answer = await statements().search(query, { filters, sort, limit });
      if (turn !== this.#turn) return undefined;
      const isCut = this.search.query.length > longestQuery;
      const note = isCut ? fill(words.cut, { most: longestQuery }) : '';
      this.outcome.showStatements(answer, most, () => this.showAll(answer.total), note);
      return answer;
    } catch {
      if (turn === this.#turn) this.outcome.showFailure();
      return undefined;
    }
  }

  /** The other statements, notices, lists and pages; then all of it is said aloud. */
  async #follow(search: Search, turn: number, found?: Promise<QuoteAnswer | undefined>): Promise<void> {
    const isCurrent = () => turn === this.#turn;
    const answer = await found;
    if (!isCurrent()) return;
    if (answer) this.outcome.showOthers(answer);
    if (found) await this.#showRest(search, answer, isCurrent);
    if (isCurrent()) this.status.textContent = found ? this.outcome.summary : '';
  }

  async #showRest(search: Search, answer: QuoteAnswer | undefined, isCurrent: () => boolean): Promise<void> {
    const { outcome, status, narrow, limits } = this;
    const choose: Setting['choose'] = (change) => this.choose(change(this.search));
    const setting = { outcome, status, narrow, pages: limits.pages, choose, all: () => this.showAll(0) };
    try {
      const rest = await (this.#rest ??= import('./rest.ts').then(({ Rest }) => new Rest(setting)));
      await rest.show(search, answer, isCurrent);
    } catch {
      this.#rest = undefined;
      outcome.pages.line.textContent = words.pagesFailed;
    }
  }
}

customElements.define('search-box', SearchBox);
