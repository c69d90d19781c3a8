/**
 * A map as a still picture for the pages of the site: it grows with its box, and is light or dark as the reader's
 * system is. Takes a scene and stylesheets; knows no content.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drawScene } from '../draw.ts';
import type { Scene } from '../scene.ts';
import { mapSheets } from '../sheets.ts';

const read = (file: string) => readFileSync(path.resolve('src', file), 'utf8');

/** The styles of the site for figures; what goes by the width of a box goes by that of the picture. */
function stillStyle(): string {
  const css = ['styles/tokens.css', ...mapSheets].map(read).join('');
  return css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/@container figure ([^{]*)/g, (_, query: string) =>
      `@media ${query.replaceAll('inline-size', 'width')}`.trimEnd().concat(' '),
    )
    .replaceAll(/\s+/g, ' ')
    .replaceAll('<', '&lt;');
}

/** The picture as a file of SVG. */
export function still(scene: Scene): string {
  const { width, height } = scene;
  const opening = `<svg width="${width}" height="${height}" `;
  const drawn = drawScene(scene).replace('<svg ', opening);
  return drawn.replace('>', `><style>${stillStyle()}</style>`);
}
