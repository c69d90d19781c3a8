/**
 * What zooms each view of a map, and its finer lines: fetched when they are first wanted, each once. Knows where the lines
 * are, and nothing of buttons, words or gestures.
 */
import type { FinerMap } from './finer.ts';
import type { Zoom } from './start.ts';

/** What could not be fetched: the part that zooms, or the finer lines. */
export type Failure = 'failed' | 'coarse';

interface Wants {
  /** The folder of the finer lines: a file for each view. */
  lines: string;
  onRest: (scale: number) => void;
  onFailure: (failure: Failure) => void;
}

/** The box of a view around its drawing. */
const boxIn = (view: HTMLElement) => view.querySelector<HTMLElement>('.drawing > div');

export class Zooms {
  #wants: Wants;
  #zooms = new Map<HTMLElement, Zoom>();
  #wanted = new Set<HTMLElement>();

  constructor(wants: Wants) {
    this.#wants = wants;
  }

  /** What zooms a view, when it is there. */
  at(view: HTMLElement): Zoom | undefined {
    return this.#zooms.get(view);
  }

  /** What zooms a view, as soon as it is there. */
  async begin(view: HTMLElement): Promise<Zoom | undefined> {
    const isFirst = !this.#wanted.has(view);
    this.#wanted.add(view);
    const lines = isFirst ? this.#fetchLines(view) : undefined;
    const part = await import('./on-intent.ts').catch(() => undefined);
    const box = boxIn(view);
    const drawing = box?.querySelector('svg');
    if (!part || !box || !drawing) return void this.#wants.onFailure('failed');
    const { onRest } = this.#wants;
    const isAlone = () => document.fullscreenElement !== null;
    const zoom = this.#zooms.get(view) ?? part.startZoom({ drawing, box, isAlone, onRest });
    this.#zooms.set(view, zoom);
    void lines?.then((map) => part.drawFiner(drawing, map)).catch(() => this.#wants.onFailure('coarse'));
    return zoom;
  }

  async #fetchLines({ dataset: { view } }: HTMLElement): Promise<FinerMap> {
    const answer = await fetch(`${this.#wants.lines}${view}.json`);
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as FinerMap;
  }
}
