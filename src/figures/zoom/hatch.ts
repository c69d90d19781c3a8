/** Keeps the spacing of hatches on the screen, however large the drawing is. Knows no more of it than its patterns. */

/** How much finer than the drawing's own grid a pattern's area is drawn; written by `finer.ts`. */
const gridOf = (pattern: SVGPatternElement) => Number(pattern.dataset['grid'] ?? 1);

/** Sets every hatch for a drawing so many times larger. */
export function keepHatch(drawing: SVGSVGElement, scale: number): void {
  for (const pattern of drawing.querySelectorAll('pattern')) {
    pattern.dataset['built'] ??= pattern.getAttribute('patternTransform') ?? '';
    pattern.setAttribute('patternTransform', `${pattern.dataset['built']} scale(${gridOf(pattern) / scale})`);
  }
}
