/**
 * The styles of figures that some drawings use, and no more: the rules of their classes, and the tokens in those rules.
 * Made small at build. Knows stylesheets and class names; nothing of what is drawn.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import type { Scene, SceneShape } from './scene.ts';
import { figureSheets } from './sheets.ts';

/** The text of a stylesheet, by its place in `src`. */
export const textOfSheet = (file: string): string => readFileSync(path.resolve('src', file), 'utf8');

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
    textOfSheet(file)
      .replace(/@layer [\w, ]+;/, '')
      .replace(/\[data-figure\]\s+(?=[.:\w])/g, ''),
  )
  .join('');
const named = new Set([...figureRules.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));

/** The values of tokens in one block of the file, by name. */
export function valuesIn(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** The three looks: each block of the file of tokens that a drawing has use for. */
const [light = '', dark = '', print = ''] = [
  /:root \{([^]*?)\}/,
  /dark\) \{\s*:root \{([^]*?)\}/,
  /print \{\s*:root \{([^]*?)\}/,
].map((block) => block.exec(textOfSheet('styles/tokens.css'))?.[1] ?? '');

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

/** A stylesheet in as few bytes as it can be, without the rules of some classes. */
export const small = (css: string, unusedSymbols: string[] = []): string =>
  transform({ filename: 'used.css', code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();

/** The rules of figures that these scenes use. */
export function rulesOf(scenes: readonly Scene[]): string {
  const seen = new Set(
    scenes.flatMap(({ shapes, patterns = [] }) => [
      ...classesOf(shapes),
      ...patterns.flatMap((pattern) => classesOf(pattern.shapes)),
    ]),
  );
  const unused = [...named].filter((name) => !seen.has(name));
  const rules = small(withoutChoices(figureRules, unused), unused);
  // What none of the rules asks for need not be set: a chart has no unit.
  const set = /(--[\w-]+):[^;}]+;?/g;
  return small(rules.replaceAll(set, (all, name: string) => (rules.includes(`var(${name}`) ? all : '')));
}

/** The tokens that some rules use: light, dark where `asDark` puts them, and as paper has them. */
export function looksOf(rules: string, asDark: (declarations: string) => string): string {
  const used = new Set([...rules.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const looks = [
    `:root{--sans:system-ui,sans-serif;${declared(light, used)}}`,
    asDark(declared(dark, used)),
    `@media print{:root:root{color-scheme:light;${declared(print, used)}}}`,
  ];
  return small(looks.join(''));
}
