/**
 * `<figure-saving>`: saves what is shown of a figure. Loads the full file when it is asked to, and keeps the rows that
 * the table and the legend of the page show. Every word it says stands in the page.
 */
interface Choice {
  day: string | undefined;
  reading: string;
}

/** The day and the reading that the figure shows: an address may ask for what it does not have. */
function choiceNow(): Choice {
  const explorer = document.querySelector<HTMLElement>('figure-explorer');
  return {
    day: explorer?.dataset['day'] || undefined,
    reading: explorer?.querySelector<HTMLInputElement>('[name="reading"]:checked')?.value ?? 'public',
  };
}

class FigureSaving extends HTMLElement {
  #keys: string[] = [];
  #rows: HTMLTableRowElement[] = [];

  connectedCallback(): void {
    // The order of the rows is that of the file until a reader sorts them.
    this.#rows = [...document.querySelectorAll<HTMLTableRowElement>('tr[data-row]')];
    this.#keys = this.#rows.map(({ dataset }) => dataset['row'] ?? '');
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) void this.#save(button.dataset['save'] ?? '', button.dataset['file'] ?? '');
    });
  }

  /** The places, in the file, of the rows that count; a row is hidden with the layer that it belongs to. */
  #shown(): number[] {
    return this.#rows.flatMap(({ dataset }, place) => {
      const layer = this.dataset['layer'] ?? this.#keys[place];
      const box = document.querySelector<HTMLInputElement>(`[name="layer-${CSS.escape(layer ?? '')}"]`);
      return dataset['gone'] === undefined && box?.checked !== false ? [place] : [];
    });
  }

  #read({ day, reading }: Choice) {
    return {
      figure: this.dataset['figure'] ?? '',
      asOf: day ?? this.dataset['all'] ?? '',
      reading: this.dataset[reading] ?? '',
      licence: this.dataset['licence'] ?? '',
    };
  }

  async #save(format: string, address: string): Promise<void> {
    const shown = this.#shown();
    if (shown.length === 0) return this.#say(this.dataset['nothing']);
    try {
      const choice = choiceNow();
      const [{ shownAsCsv, shownAsGeoJson }, answer] = await Promise.all([
        import('./shown.ts'),
        fetch(address),
      ]);
      if (!answer.ok) throw new Error(answer.statusText);
      const full = await answer.text();
      const read = this.#read(choice);
      const { body, rows } =
        format === 'csv'
          ? shownAsCsv(full, new Set(shown), read)
          : shownAsGeoJson(full, new Set(shown.map((place) => this.#keys[place] ?? '')), read);
      if (rows === 0) return this.#say(this.dataset['nothing']);
      const name = [this.dataset['name'], choice.day ?? 'all-days', choice.reading].join('-');
      offer(body, `${name}.${format}`, format === 'csv' ? 'text/csv' : 'application/geo+json');
      const words = this.dataset['saved']?.replace('{rows}', String(rows));
      this.#say(words?.replace('{all}', String(this.#rows.length)));
    } catch {
      this.#say(this.dataset['failed']);
    }
  }

  #say(message = ''): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = message;
  }
}

/** Hands a text to the browser as a file to save. */
function offer(body: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([body], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}

customElements.define('figure-saving', FigureSaving);
