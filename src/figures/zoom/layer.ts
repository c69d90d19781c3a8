/**
 * The drawing as one layer that moves as it is, whatever is drawn on it. Paused animations move things: for a changed
 * style the browser would sort all marks into layers again. While the drawing moves, a glass lies over it, so that the
 * browser need not look for the mark under the hand either. Knows nothing of zoom.
 */

/** An animation that stands still where it is put. */
function held(element: Element): Animation {
  const animation = new Animation(new KeyframeEffect(element, null, { duration: 1, fill: 'both' }));
  animation.pause();
  return animation;
}

const put = (animation: Animation, transform: string): void =>
  (animation.effect as KeyframeEffect).setKeyframes({ transform: [transform, transform] });

export class Layer {
  #drawing: SVGSVGElement;
  #glass = document.createElement('div');
  #place: Animation;
  #cover: Animation;

  /** `box` is the element around the drawing, which cuts off what does not fit. */
  constructor(drawing: SVGSVGElement, box: HTMLElement) {
    this.#drawing = drawing;
    this.#place = held(drawing);
    this.#cover = held(this.#glass);
    // Drawn once, as it is, and not anew at every size.
    drawing.style.willChange = 'transform';
    Object.assign(this.#glass.style, { position: 'absolute', inset: '0', cursor: 'grabbing' });
    box.style.position = 'relative';
    box.append(this.#glass);
    this.rest();
  }

  /** Shows the picture at another place and size, in pixels from the corner of the box. */
  move(transform: string): void {
    put(this.#place, transform);
    put(this.#cover, 'none');
  }

  /** Leaves the picture where it was before it moved. */
  rest(): void {
    put(this.#place, 'none');
    put(this.#cover, 'translate(-100%)');
  }

  /** Leaves the drawing as it was. */
  destroy(): void {
    this.#place.cancel();
    this.#glass.remove();
    this.#drawing.style.willChange = '';
  }
}
