/**
 * The styles of figures for a file that stands alone: every role with its colour written out, in one theme, in plain
 * selectors that picture programs understand. Knows the stylesheets of the site, and nothing of scenes.
 */
import type { Theme } from './files.ts';
import { figureSheets } from './sheets.ts';
import { textOfSheet, valuesIn } from './used-style.ts';

const read = (file: string) => textOfSheet(file).replaceAll(/\/\*[^]*?\*\//g, '');

/** The contents of the braces that open at a place, and where they end. */
function bracesAt(css: string, open: number): { inside: string; end: number } {
  let depth = 0;
  for (let i = open; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}') depth -= 1;
    if (depth === 0) return { inside: css.slice(open + 1, i), end: i + 1 };
  }
  throw new Error('src/figures: a brace of a stylesheet is not closed');
}

interface Block {
  head: string;
  inside: string;
}

/** The blocks of a stylesheet, one after the other. */
function blocksOf(css: string): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; ;) {
    const open = css.indexOf('{', at);
    if (open === -1) return blocks;
    const { inside, end } = bracesAt(css, open);
    blocks.push({ head: css.slice(at, open).trim().replaceAll(/\s+/g, ' '), inside });
    at = end;
  }
}

/** The rules of a layer without those for some screens alone. */
const plainRules = (css: string): Block[] =>
  blocksOf(css).flatMap((block) => {
    if (block.head.startsWith('@layer')) return plainRules(block.inside);
    return block.head.startsWith('@') ? [] : [block];
  });

/** Every value of a theme by its name. */
function valuesOf(theme: Theme): Map<string, string> {
  const blocks = blocksOf(read('styles/tokens.css')).flatMap(({ inside }) => blocksOf(inside));
  const light = blocks.filter(({ head }) => head === ':root').map(({ inside }) => inside);
  const dark = blocks.filter(({ head }) => head.includes('scheme: dark')).map(({ inside }) => inside);
  const values = new Map(
    [...light, ...(theme === 'dark' ? dark : [])].flatMap((block) => [...valuesIn(block)]),
  );
  // A file does not know the page's fonts, and its words stand at their own size.
  return values.set('--sans', 'DejaVu Sans, Arial, sans-serif').set('--unit', '1');
}

const withValues = (css: string, values: ReadonlyMap<string, string>): string =>
  css.replaceAll(/var\((--[\w-]+)(?:,[^()]*)?\)/g, (_, name: string) => values.get(name) ?? '');

/** A selector without `:is()`: one selector for each of its choices. */
function withoutIs(selector: string): string[] {
  const found = /:is\(([^()]*)\)/.exec(selector);
  if (!found) return [selector];
  return (found[1] ?? '').split(',').flatMap((one) => withoutIs(selector.replace(found[0], one.trim())));
}

/** Parts of a list of selectors, parted by the commas outside brackets. */
const selectorsOf = (head: string): string[] => head.split(/,(?![^()]*\))/).map((one) => one.trim());

/** The stylesheet of a file in one theme. */
export function standaloneStyle(theme: Theme): string {
  const values = valuesOf(theme);
  return (
    figureSheets
      .flatMap((file) => plainRules(read(file)))
      // How the drawing lies in a page, and how it grows there, is no matter of a file.
      .filter(
        ({ head }) => head !== '[data-figure]' && !head.endsWith('.narrow > *') && !head.endsWith('.own'),
      )
      .map(({ head, inside }) => {
        const rules = withValues(inside, values).replaceAll(/\s+/g, ' ').trim();
        return `${selectorsOf(head).flatMap(withoutIs).join(',')}{${rules}}`;
      })
      .join('\n')
      .concat(
        `\n[data-figure] .narrow{display:none}\n.paper{fill:${values.get('--paper')}}`,
        `\n.words{fill:${values.get('--ink')};font-family:DejaVu Sans,Arial,sans-serif}`,
      )
  );
}
