/**
 * A map as a still picture for the pages of the site: it grows with its box, and is light or dark as the reader's
 * system is. Takes a scene and the stylesheets of figures; knows no content.
 */
import { drawScene } from '../draw.ts';
import type { Scene } from '../scene.ts';
import { looksOf, rulesOf } from '../used-style.ts';

/** The styles that the scene uses; what goes by the width of a box goes by that of the picture. */
function stillStyle(scene: Scene): string {
  const rules = rulesOf([scene]).replaceAll(
    /@container figure([^{]*)/g,
    (_, query: string) => `@media ${query.replaceAll('inline-size', 'width')}`,
  );
  const asDark = (declarations: string) => `@media (prefers-color-scheme:dark){:root{${declarations}}}`;
  return `:root{color-scheme:light dark}${looksOf(rules, asDark)}${rules}`.replaceAll('<', '&lt;');
}

/** The picture as a file of SVG. */
export function still(scene: Scene): string {
  const { width, height } = scene;
  const opening = `<svg width="${width}" height="${height}" `;
  const drawn = drawScene(scene).replace('<svg ', opening);
  return drawn.replace('>', `><style>${stillStyle(scene)}</style>`);
}
