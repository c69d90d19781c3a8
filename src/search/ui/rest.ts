/**
 * What follows the first results of a search: the notices, the lists to narrow it, the pages.
 * Fetched once a search has shown its statements, so that those come first. Draws into the places it is given.
 */
import { toClipboard } from '../../quotes/clipboard.ts';
import { quotePath, url } from '../../urls.ts';
import { found as words } from '../../words/found.ts';
import { fill } from '../fill.ts';
import { keeping } from '../keep.ts';
import type { QuoteAnswer } from '../types.ts';
import type { Search } from './address.ts';
import { linkByRef } from './by-ref.ts';
import { answerItems, noticeItems } from './draw-notices.ts';
import { kindLinks, pageItem } from './draw-pages.ts';
import { counted, make } from './element.ts';
import { Filters } from './filters.ts';
import type { Outcome } from './outcome.ts';
import { pageQuery } from './page-query.ts';
import { searchPages, type PagesAnswer } from './pages.ts';
import { fetchWholeIndex } from './whole-index.ts';

export interface Setting {
  outcome: Outcome;
  /** Where things are said aloud. */
  status: HTMLElement;
  /** The lists to narrow a search, and the button that copies it; absent in the dialog. */
  narrow: HTMLElement | null;
  /** How many pages are shown at most. */
  pages: number;
  /** What happens when a reader picks something: a change to what is searched for by then. */
  choose: (change: (search: Search) => Search) => void;
  /** Leads to all pages, from where not all are shown. */
  all: () => void;
}

/** So many pages are read, if there are so many, that are not statements shown already. */
const enough = 6;

/** How many pages there are, and what is to be known about them. */
function pagesLine({ total, apart, missing }: PagesAnswer, above: number): string {
  const text = words.pages;
  if (total === 0) return text.none;
  return [
    counted(text.one, text.many, total),
    above > 0 && counted(text.oneAbove, text.manyAbove, above),
    apart && text.apart,
    missing.length > 0 && fill(text.missing, { words: missing.join(', ') }),
  ]
    .filter(Boolean)
    .join(' ');
}

export class Rest {
  readonly #setting: Setting;
  readonly #filters: Filters | undefined;
  /** The kinds of pages to choose from; absent in the dialog. */
  readonly #kinds: HTMLElement | undefined;
  /** The link to the statement whose ref was searched for. */
  #byRef: HTMLElement | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#filters = setting.narrow ? new Filters(setting.narrow, setting.choose) : undefined;
    if (setting.narrow) {
      this.#kinds = make('nav', { class: 'kinds', 'aria-label': words.pages.which });
      setting.outcome.pages.line.after(this.#kinds);
    }
    const copy = setting.narrow?.querySelector<HTMLButtonElement>('[data-copy-search]');
    copy?.addEventListener('click', () => void this.#copy(copy));
  }

  /** Draws everything; resolves when all of it stands there. `isCurrent` tells whether it is still wanted. */
  async show(search: Search, answer: QuoteAnswer | undefined, isCurrent: () => boolean): Promise<void> {
    if (!isCurrent()) return;
    this.#setting.outcome.notices.replaceChildren(...(answer ? answerItems(answer, search) : []));
    this.#filters?.follow(search, answer?.counts);
    await this.#showPages(search, answer, isCurrent);
    const completed = (await answer?.onCompleted().catch(() => [])) ?? [];
    if (isCurrent()) this.#setting.outcome.notices.append(...noticeItems(completed, search));
    fetchWholeIndex().catch(() => undefined);
  }

  /** Copies the address of the search; where that is not allowed, the address is shown. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    const copied = await toClipboard(location.href);
    button.textContent = copied ? words.copied : location.href;
    if (copied) this.#setting.status.textContent = words.copied;
    button.addEventListener('blur', () => (button.textContent = words.copy), { once: true });
  }

  async #showPages(search: Search, answer: QuoteAnswer | undefined, isCurrent: () => boolean): Promise<void> {
    const asked = pageQuery(search.query, answer?.notices ?? []);
    if (!asked) return this.#sayOfPages(words.pages.noWords);
    const { list, line } = this.#setting.outcome.pages;
    // Pages of an earlier search stay until the new ones are there.
    if (!list.hasChildNodes()) line.textContent = words.pages.searching;
    const above = new Set(answer?.results.map(({ id }) => url(quotePath(id))));
    try {
      const pages = await searchPages(asked, search.pages);
      if (isCurrent()) await this.#drawPages(pages, search, above, isCurrent);
    } catch {
      if (isCurrent()) this.#sayOfPages(words.pages.failed);
    }
  }

  /** A line instead of pages: why there are none. */
  #sayOfPages(message: string): void {
    const { list, line, more } = this.#setting.outcome.pages;
    list.replaceChildren();
    this.#kinds?.replaceChildren();
    line.textContent = message;
    more.hidden = true;
  }

  /** Once for each search, however many pages are read; in place of notices that nothing has the ref among its words. */
  #leadByRef(link: HTMLElement | undefined): void {
    if (!link || this.#byRef?.isConnected) return;
    this.#byRef = link;
    this.#setting.outcome.notices.replaceChildren(link);
  }

  /** Adds the pages that are new since `drawn` of them; `above` are addresses that stand among the statements. */
  async #drawPages(
    answer: PagesAnswer,
    search: Search,
    above: ReadonlySet<string>,
    isCurrent: () => boolean,
    drawn = 0,
  ): Promise<void> {
    const { list, line, more } = this.#setting.outcome.pages;
    const { pages: most, all } = this.#setting;
    this.#leadByRef(linkByRef(search.query, answer.hits));
    const fresh = answer.hits.filter(({ address }) => !above.has(address));
    const items = fresh.slice(drawn, most).map(pageItem);
    const isAsked = document.activeElement === more;
    const links = list.querySelectorAll('a').length;
    if (drawn === 0) list.replaceChildren(...items);
    else list.append(...items);
    // The button may go.
    if (isAsked) list.querySelectorAll('a')[links]?.focus();
    this.#kinds?.replaceChildren(...kindLinks(answer, search));
    line.textContent = pagesLine(answer, answer.hits.length - fresh.length);
    // Read once, however often it is asked for.
    const readOn = keeping(async () => {
      const longer = await answer.more?.();
      if (longer && isCurrent()) await this.#drawPages(longer, search, above, isCurrent, fresh.length);
    });
    more.textContent = words.pages.more;
    more.hidden = !answer.more && fresh.length <= most;
    more.onclick = () => {
      if (fresh.length < most) readOn().catch(() => isCurrent() && this.#sayOfPages(words.pages.failed));
      else all();
    };
    if (!answer.more || fresh.length >= Math.min(enough, most)) return;
    // What is drawn is shown before more is asked for.
    await new Promise((resolve) => setTimeout(resolve));
    if (isCurrent()) await readOn();
  }
}
