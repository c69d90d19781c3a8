/**
 * The buttons of a frame that zoom its map, and the gestures that ask for it. What zooms is fetched when it is first wanted: a
 * plain wheel and a single finger belong to the page around the frame, before and after.
 */
import type { Parts, ZoomTools } from './parts.ts';

type Zoom = ReturnType<ZoomTools['startZoom']>;

const step = 2;

interface Zooming {
  stage: HTMLElement;
  facts: Parts;
  /** Asks for a script of the frame's own, once. */
  load: (address: string) => void;
  pressed?: string | undefined;
}

/** The drawing that is shown, with the box that it is zoomed in. */
function shown(stage: HTMLElement) {
  const outer = stage.querySelector<HTMLElement>('.drawing:not([hidden])');
  const box = outer?.querySelector<HTMLElement>(':scope > div');
  const drawing = box?.querySelector<SVGSVGElement>('svg');
  return box && drawing ? { box, drawing, view: outer?.dataset['view'] ?? '' } : undefined;
}

/** What zooms the drawing that is shown; each drawing keeps its place, and gets its finer lines when it is first zoomed. */
function zoomShown({ stage, facts, load }: Zooming, tools: ZoomTools, begun: Map<Element, Zoom>) {
  const there = shown(stage);
  if (!there) return undefined;
  const { box, drawing, view } = there;
  const finer = facts.finer[view];
  const onRest = (scale: number) => {
    if (scale > 1 && finer) load(finer);
  };
  const zoom = begun.get(box) ?? tools.startZoom({ drawing, box, onRest });
  begun.set(box, zoom);
  return zoom;
}

/** Puts finer lines into the drawing of their view. A script of them that does not come leaves the map as it is. */
function takeFiner(stage: HTMLElement, { drawFiner }: ZoomTools): Parts['onFiner'] {
  return (view, lines) => {
    const drawing = stage.querySelector<SVGSVGElement>(`.drawing[data-view="${view}"] svg`);
    if (drawing) drawFiner(drawing, lines);
  };
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
export function offerZoom(zooming: Zooming): void {
  const { stage, facts, load, pressed } = zooming;
  const begun = new Map<Element, Zoom>();
  let tools: ZoomTools | undefined;
  let wanted: ((zoom: Zoom) => void) | undefined;
  const perform: Perform = (act) => {
    if (!tools) {
      wanted = act;
      return load(facts.zoom ?? '');
    }
    const zoom = zoomShown(zooming, tools, begun);
    if (zoom) act(zoom);
  };
  facts.onZoom = (given) => {
    tools = given;
    facts.onFiner = takeFiner(stage, given);
    perform(wanted ?? (() => {}));
  };
  const press = (name?: string) => {
    const act = acts[name ?? ''];
    if (act) perform(act);
  };
  addEventListener('click', ({ target }) => press((target as Element).closest('button')?.dataset['id']));
  press(pressed);
  // A mark that gets the focus comes into sight.
  stage.addEventListener('focusin', ({ target }) => {
    const box = shown(stage)?.box;
    if (box && (target as Element).matches('g[data-id]')) begun.get(box)?.show(target as Element);
  });
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
