/**
 * `<copy-panel>`: brings its copy buttons to life and says in its status line what was copied.
 * Reads `data-copy` (the id of the text) and `data-done` from each button; knows nothing of statements.
 */
import { selectInside, toClipboard } from './clipboard.ts';

class CopyPanel extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#onClick);
  }

  #onClick = async ({ target }: Event): Promise<void> => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    const text = button && document.getElementById(button.dataset['copy'] ?? '');
    if (!button || !text) return;
    const copied = await toClipboard(text.textContent ?? '');
    if (!copied) selectInside(text);
    this.#say((copied ? button.dataset['done'] : this.dataset['denied']) ?? '');
  };

  #say(message: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

customElements.define('copy-panel', CopyPanel);
