/**
 * The styles of one frame: those of the site's figures that its drawings use, in the colours of the site's tokens, and the
 * frame's own. Made small at build. Knows stylesheets and class names; nothing of what is drawn.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import type { Scene, SceneShape } from '../../figures/scene.ts';
import { figureSheets } from '../../figures/sheets.ts';

const read = (file: string) => readFileSync(path.resolve('src', file), 'utf8');

/** Every class that a scene gives. */
function classesOf(shapes: readonly SceneShape[]): string[] {
  return shapes.flatMap((shape) => [
    ...(shape.class?.split(' ') ?? []),
    ...(shape.kind === 'group' ? classesOf(shape.shapes) : []),
  ]);
}

/** The figures' rules without what only pages need: the order of layers, and to say that a rule is for figures. */
const figureRules = figureSheets
  .map((file) =>
    read(file)
      .replace(/@layer [\w, ]+;/, '')
      .replace(/\[data-figure\]\s+(?=[.:\w])/g, ''),
  )
  .join('');
const named = new Set([...figureRules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

/** The values of tokens in one block of the file, by name. */
function valuesIn(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The three looks: each block of the file of tokens that a frame has use for. */
const [light = '', dark = '', print = ''] = [
  /:root \{([^]*?)\}/,
  /dark\) \{\s*:root \{([^]*?)\}/,
  /print \{\s*:root \{([^]*?)\}/,
].map((block) => block.exec(read('styles/tokens.css'))?.[1] ?? '');

/** The tokens of a look that are used, as declarations. */
const declared = (block: string, used: ReadonlySet<string>): string =>
  [...valuesIn(block)]
    .filter(([name]) => used.has(name) && name !== '--sans')
    .map(([name, value]) => `${name}:${value};`)
    .join('');

/** Choices of a selector that nothing has are taken out of it; when none is left the rule goes as a whole. */
const withoutChoices = (css: string, unused: readonly string[]): string =>
  css.replace(/:is\(([^()]*)\)/g, (whole, list: string) => {
    const left = list.split(',').filter((one) => !unused.includes(one.trim().slice(1)));
    return left.length === 0 ? whole : `:is(${left.join()})`;
  });

const small = (css: string, unusedSymbols: string[] = []): string =>
  transform({ filename: 'frame.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();

/** The style that comes with the script. */
export const exploreStyle = (): string => small(read('embeds/frame/explore.css'));

/** The stylesheet for a frame that shows these scenes and none of the classes besides. */
export function frameStyle(scenes: readonly Scene[]): string {
  const seen = new Set(
    scenes.flatMap(({ shapes, patterns = [] }) => [
      ...classesOf(shapes),
      ...patterns.flatMap((pattern) => classesOf(pattern.shapes)),
    ]),
  );
  const unused = [...named].filter((name) => !seen.has(name));
  // A figure with one drawing has nothing to choose by its width.
  const own = small(read('embeds/frame/frame.css'), scenes.length > 1 ? [] : ['for-wide', 'for-narrow']);
  const rules = small(withoutChoices(figureRules, unused), unused) + own;
  const used = new Set([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const looks = [
    `:root{--sans:system-ui,sans-serif;${declared(light, used)}}`,
    `[data-theme=dark]{${declared(dark, used)}}`,
    `@media print{:root:root{color-scheme:light;${declared(print, used)}}}`,
  ].join('');
  return small(looks) + rules;
}
