/**
 * Keeps a search in the address of the page, so that Back and a copied address bring it again.
 * What is being typed is a draft: one entry of the history, however many keys were pressed.
 */
import { addressOf, searchFromAddress, type Search } from './address.ts';

export class SearchHistory {
  #draft = false;

  /** The search that the address asks for. */
  read(): Search {
    this.#draft = false;
    return searchFromAddress(location.search);
  }

  /** While typing. A search that stands in the address already is no draft of another. */
  draft(search: Search): void {
    if (this.#write(search, this.#draft)) this.#draft = true;
  }

  /** The draft as it was sent off or left: what is typed from here on is a new entry. */
  finish(search: Search): void {
    this.#write(search, this.#draft);
    this.#draft = false;
  }

  /** A choice: an entry of its own. */
  choose(search: Search): void {
    this.#write(search, false);
    this.#draft = false;
  }

  /** Answers whether there was anything to write. */
  #write(search: Search, replace: boolean): boolean {
    const address = `${location.pathname}${addressOf(search)}`;
    if (address === `${location.pathname}${location.search}`) return false;
    if (replace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    return true;
  }
}
