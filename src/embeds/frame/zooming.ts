/**
 * The buttons of a frame that zoom its map, and the gestures that ask for it. What zooms is fetched when it is first wanted: a
 * plain wheel and a single finger belong to the page around the frame, before and after.
 */
import type { Parts, StartZoom } from './parts.ts';

type Zoom = ReturnType<StartZoom>;

const step = 2;

interface Zooming {
  stage: HTMLElement;
  facts: Parts;
  fetch: () => void;
  pressed?: string | undefined;
}

/** What zooms the drawing that is shown; each drawing keeps its place. */
function zoomOf(stage: HTMLElement, start: StartZoom, begun: Map<Element, Zoom>): Zoom | undefined {
  const box = stage.querySelector<HTMLElement>('.drawing:not([hidden]) > div');
  const drawing = box?.querySelector<SVGSVGElement>('svg');
  if (!box || !drawing) return undefined;
  const zoom = begun.get(box) ?? start({ drawing, box });
  begun.set(box, zoom);
  return zoom;
}

const isAsked = (event: Event): boolean =>
  event instanceof WheelEvent ? event.ctrlKey || event.metaKey : (event as TouchEvent).touches.length > 1;

type Perform = (act: (zoom: Zoom) => void) => void;

const acts: Readonly<Record<string, (zoom: Zoom) => void>> = {
  in: (zoom) => zoom.by(step),
  out: (zoom) => zoom.by(1 / step),
  whole: (zoom) => zoom.reset(),
};

/** Listens to the buttons and for the gestures; `pressed` is the button that was pressed before there was anybody to listen. */
export function offerZoom({ stage, facts, fetch, pressed }: Zooming): void {
  const begun = new Map<Element, Zoom>();
  let start: StartZoom | undefined;
  let wanted: ((zoom: Zoom) => void) | undefined;
  const perform: Perform = (act) => {
    if (!start) {
      wanted = act;
      return fetch();
    }
    const zoom = zoomOf(stage, start, begun);
    if (zoom) act(zoom);
  };
  facts.onZoom = (given) => {
    start = given;
    perform(wanted ?? (() => {}));
  };
  const press = (name?: string) => {
    const act = acts[name ?? ''];
    if (act) perform(act);
  };
  addEventListener('click', ({ target }) => press((target as Element).closest('button')?.dataset['id']));
  press(pressed);
  for (const type of ['wheel', 'touchstart'] as const) {
    stage.addEventListener(
      type,
      (event) => {
        if (!isAsked(event) || !(event.target as Element).closest('.drawing')) return;
        event.preventDefault();
        perform(() => {});
      },
      { passive: false },
    );
  }
}
