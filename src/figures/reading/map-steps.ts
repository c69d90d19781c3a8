/**
 * `<map-steps>`: marks the step that is being read, so that its map stands beside the text, and lets other figures of
 * the page open on the same day. Watches the scrolling and never moves it.
 */
class MapSteps extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const steps = [...this.querySelectorAll<HTMLElement>('.step')];
    // A step is read while it crosses the middle of the window.
    this.#observer = new IntersectionObserver(
      (entries) => {
        const text = entries.findLast(({ isIntersecting }) => isIntersecting)?.target;
        const current = steps.find((step) => text && step.contains(text));
        if (current) this.#mark(steps, current);
      },
      { rootMargin: '-50% 0px -50% 0px' },
    );
    // On wide screens a step has no box of its own, and its text has one.
    for (const text of this.querySelectorAll('.step-text')) this.#observer.observe(text);
    if (steps[0]) this.#mark(steps, steps[0]);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }

  #mark(steps: readonly HTMLElement[], current: Element): void {
    for (const step of steps) {
      if (step === current) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
    const { day, reading } = (current as HTMLElement).dataset;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.figure.still a.open')) {
      const query = new URLSearchParams(day === undefined ? {} : { date: day, reading: reading ?? '' });
      link.search = String(query);
    }
  }
}

customElements.define('map-steps', MapSteps);
