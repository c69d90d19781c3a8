/**
 * Every figure of the gallery looks as it did when somebody last looked at it. One figure a file; the name of the
 * file is the name of its picture in `output/`. A difference is written beside it as `<name>-changed.svg`:
 * open both, and if the new one is right, put it in the place of the old one.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawScene } from '../../src/figures/draw.ts';
import type { Scene } from '../../src/figures/scene.ts';
import { figureSheets } from '../../src/figures/sheets.ts';

interface Figure {
  default: () => Scene;
}

const output = path.resolve('tests/gallery/output');
const modules = import.meta.glob<Figure>(['./map/*.ts', './charts/*.ts']);
const sources = import.meta.glob<string>(['./map/*.ts', './charts/*.ts'], {
  query: '?raw',
  import: 'default',
});
const names = Object.keys(modules).map((file) => ({ file, name: path.basename(file, '.ts') }));

/** The picture with the site's own styles, for whoever opens the file; one shape a line, for whoever compares two. */
function picture(scene: Scene): string {
  const sheets = ['styles/tokens.css', ...figureSheets].map((sheet) => `../../../src/${sheet}`);
  const styled = sheets.map((sheet) => `<?xml-stylesheet type="text/css" href="${sheet}"?>`).join('\n');
  return `${styled}\n${drawScene(scene).replaceAll(/>(?=<[^/])/g, '>\n')}\n`;
}

test('there are figures to look at, and no two have one name', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
});

describe('the picture is the one that was looked at:', () => {
  test.each(names)('$name', async ({ file, name }) => {
    const drawn = picture((await (modules[file] as () => Promise<Figure>)()).default());
    const kept = path.join(output, `${name}.svg`);
    const changed = path.join(output, `${name}-changed.svg`);
    const before = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
    if (before === drawn) return rmSync(changed, { force: true });
    writeFileSync(changed, drawn);
    expect.fail(`${name} is drawn differently: compare output/${name}.svg with output/${name}-changed.svg`);
  });
});

test.each(names)('$name says in one line what to look for', async ({ file }) => {
  expect(await (sources[file] as () => Promise<string>)()).toMatch(/^\/\*\* \S.+ \*\/\n/);
});
