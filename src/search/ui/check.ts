/**
 * `<quote-check>`: a field for pasted text and a verdict on each quotation in it. Nothing of the text leaves the browser:
 * it stands neither in an address nor in a request, only in this entry of the history, so that Back brings it again.
 * Knows when to check and what to say aloud; the matcher decides, `verdictItem` draws.
 */
import { selectInside, toClipboard } from '../../quotes/clipboard.ts';
import { check as words } from '../../words/check.ts';
import { fill } from '../fill.ts';
import { checkAll, longest } from './checking.ts';
import { restPart, verdictItem } from './draw-verdict.ts';
import { make } from './element.ts';

interface Kept {
  checked?: string;
}

class QuoteCheck extends HTMLElement {
  readonly #status = make('p', { role: 'status', class: 'count' });
  readonly #progress = make('progress', { hidden: true, max: 1, value: 0, 'aria-label': words.title });
  readonly #list = make('ol', { class: 'verdicts', 'data-results': 'verdicts' });
  readonly #rest = make('div', { class: 'rest' });
  /** What stood in the field at the last check. */
  #checked = '';
  #turn = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.append(this.#status, this.#progress, this.#list, this.#rest);
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.addEventListener('click', (event) => void this.#click(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #field(): HTMLTextAreaElement {
    return this.querySelector('textarea') as HTMLTextAreaElement;
  }

  /** Checks what was checked here before, or what the address asks for; what was written since then stays. */
  #restore(): void {
    const kept = (history.state as Kept | null)?.checked;
    const text = kept ?? new URLSearchParams(location.search).get('q') ?? '';
    if (!text || ![text, this.#checked, ''].includes(this.#field.value)) return;
    this.#field.value = text;
    void this.#check(text);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.#field.value;
    history.replaceState({ ...(history.state as Kept | null), checked: text }, '', location.pathname);
    void this.#check(text);
  }

  async #check(text: string): Promise<void> {
    const turn = (this.#turn += 1);
    this.#checked = this.#field.value;
    this.#list.replaceChildren();
    this.#rest.replaceChildren();
    if (text.trim() === '') return this.#say(words.empty);
    try {
      const { verdicts, records, rest } = await checkAll(text, (done, all) => this.#working(turn, done, all));
      if (turn !== this.#turn) return;
      const printedIn = { title: this.dataset['title'] ?? '', publisher: this.dataset['publisher'] ?? '' };
      this.#list.replaceChildren(...verdicts.map((verdict) => verdictItem(verdict, records, printedIn)));
      this.#rest.replaceChildren(...restPart(rest));
      const { length: count } = verdicts;
      const cut = text.length > longest ? ` ${fill(words.cut, { most: longest.toLocaleString('en') })}` : '';
      this.#say(`${count === 1 ? words.one : fill(words.many, { count })}${cut}`);
    } catch {
      if (turn === this.#turn) this.#say(words.failed);
    } finally {
      if (turn === this.#turn) this.#progress.hidden = true;
    }
  }

  #working(turn: number, done: number, all: number): boolean {
    if (turn !== this.#turn) return false;
    this.#progress.hidden = false;
    this.#progress.max = all;
    this.#progress.value = done;
    return true;
  }

  async #click({ target }: MouseEvent): Promise<void> {
    const button = target instanceof Element ? target.closest('[data-copy-line]') : null;
    const line = button?.previousElementSibling;
    if (!line) return;
    const copied = await toClipboard(line.textContent ?? '');
    if (!copied) selectInside(line);
    this.#say(copied ? words.copied : words.copyDenied);
  }

  #say(message: string): void {
    this.#status.textContent = message;
  }
}

customElements.define('quote-check', QuoteCheck);
