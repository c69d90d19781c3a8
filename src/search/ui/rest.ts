/**
 * What follows the first results of a search: the notices, the lists to narrow it, the pages.
 * Fetched once a search has shown its statements, so that those come first. Draws into the places it is given.
 */
import { quotePath, url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import type { QuoteAnswer } from '../types.ts';
import type { Search } from './address.ts';
import { noticeItems } from './draw-notices.ts';
import { pageItem } from './draw-pages.ts';
import { counted, fill } from './element.ts';
import { Filters } from './filters.ts';
import type { Outcome } from './outcome.ts';
import { pageQuery } from './page-query.ts';
import { searchPages, type PagesAnswer } from './pages.ts';
import { fetchWholeIndex } from './whole-index.ts';

export interface Setting {
  outcome: Outcome;
  /** The lists to narrow a search; absent in the dialog. */
  narrow: HTMLElement | null;
  /** How many pages are shown at most. */
  pages: number;
  /** What happens when a reader picks something. */
  choose: (search: Search) => void;
  /** Leads to all pages, from where not all are shown. */
  all: () => void;
}

/** So many pages are read, if there are so many, that are not statements shown already. */
const enough = 4;

export class Rest {
  readonly #setting: Setting;
  readonly #filters: Filters | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#filters = setting.narrow ? new Filters(setting.narrow, setting.choose) : undefined;
  }

  /** Draws everything; resolves when all of it stands there. `isCurrent` tells whether it is still wanted. */
  async show(search: Search, answer: QuoteAnswer | undefined, isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    this.#setting.outcome.notices.replaceChildren(...noticeItems(answer?.notices ?? [], search));
    this.#filters?.follow(search);
    const counting = answer?.counts().then((counts) => isCurrent() && this.#filters?.show(counts));
    await Promise.all([counting?.catch(() => undefined), this.#showPages(search, answer, isCurrent)]);
    fetchWholeIndex().catch(() => undefined);
  }

  async #showPages(
    { query }: Search,
    answer: QuoteAnswer | undefined,
    isCurrent: () => boolean,
  ): Promise<void> {
    const asked = pageQuery(query, answer?.notices ?? []);
    if (!asked) return this.#sayOfPages(words.pages.noWords);
    const { list, line } = this.#setting.outcome.pages;
    // Pages of an earlier search stay until the new ones are there.
    if (!list.hasChildNodes()) line.textContent = words.pages.searching;
    const above = new Set(answer?.results.map(({ id }) => url(quotePath(id))));
    await searchPages(asked).then(
      (pages) => isCurrent() && this.#drawPages(pages, above, isCurrent),
      () => isCurrent() && this.#sayOfPages(words.pages.failed),
    );
  }

  /** A line instead of pages: why there are none. */
  #sayOfPages(message: string): void {
    const { list, line, more } = this.#setting.outcome.pages;
    list.replaceChildren();
    line.textContent = message;
    more.hidden = true;
  }

  /** `above`: the addresses that stand among the statements already. */
  #drawPages(answer: PagesAnswer, above: ReadonlySet<string>, isCurrent: () => boolean): void {
    const { hits, total, missing, apart, more: next } = answer;
    const readOn = () =>
      void next?.().then(
        (longer) => isCurrent() && this.#drawPages(longer, above, isCurrent),
        () => isCurrent() && this.#sayOfPages(words.pages.failed),
      );
    const { list, line, more } = this.#setting.outcome.pages;
    const text = words.pages;
    const fresh = hits.filter(({ address }) => !above.has(address));
    const known = hits.length - fresh.length;
    list.replaceChildren(...fresh.slice(0, this.#setting.pages).map(pageItem));
    line.textContent = [
      total === 0 ? text.none : counted(text.one, text.many, total),
      known > 0 && counted(text.oneAbove, text.manyAbove, known),
      total > 0 && apart && text.apart,
      total > 0 && missing.length > 0 && fill(text.missing, { words: missing.join(', ') }),
    ]
      .filter(Boolean)
      .join(' ');
    more.textContent = text.more;
    const { pages: most, all } = this.#setting;
    more.hidden = !next && fresh.length <= most;
    more.onclick = next && fresh.length < most ? readOn : all;
    if (fresh.length < enough) readOn();
  }
}
