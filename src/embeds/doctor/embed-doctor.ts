/**
 * `<embed-doctor>`: a field for what an editor's program made of a snippet, and what is left of it. Nothing of the text
 * runs, and nothing of it leaves the browser. Knows when to look; `diagnose` knows what it means.
 */
import { make } from '../../search/ui/element.ts';
import { doctor as words } from '../../words/doctor.ts';
import { diagnose, type Diagnosis, type Request } from './diagnose.ts';
import { findIn } from './found.ts';
import { siteOf, type Site } from './places.ts';

class EmbedDoctor extends HTMLElement {
  readonly #said = make('div', { role: 'status', class: 'diagnosis' });
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    this.append(this.#said);
    this.addEventListener('submit', (event) => this.#submit(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #site(): Site {
    const { site = '', figures = '', pinned = '' } = this.dataset;
    return siteOf(site, figures.split(' '), pinned.split(' ').filter(Boolean));
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.querySelector('textarea')?.value ?? '';
    const found = findIn(text, this.#site);
    this.#said.replaceChildren(
      ...(found.isEmpty ? [make('p', {}, words.empty)] : this.#answer(diagnose(found))),
    );
  }

  #answer({ grade, lost, ask }: Diagnosis): HTMLElement[] {
    const { label, meaning } = words.grades[grade];
    const items = lost.map((loss) => make('li', {}, words.losses[loss]));
    return [
      make('h3', {}, label),
      make('p', { 'data-grade': grade }, meaning),
      ...(items.length > 0
        ? [make('p', {}, words.lost), make('ul', {}, ...items)]
        : [make('p', {}, words.whole[grade === 'none' ? 'none' : 'some'])]),
      ...(ask.length > 0
        ? [make('p', {}, words.ask), make('ul', {}, ...ask.map((one) => this.#request(one)))]
        : []),
    ];
  }

  #request(request: Request): HTMLElement {
    const line = { script: this.dataset['script'], frame: this.dataset['policy'], data: words.attributes }[
      request as 'script'
    ];
    return make('li', {}, words.requests[request], ...(line ? [' ', make('code', {}, line)] : []));
  }
}

customElements.define('embed-doctor', EmbedDoctor);
