/** A correction names a page that is built: all that stand in `src/pages` for themselves are known to the rule. */
import { globSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/load.ts';
import { sections } from '../../../src/content/rules/pages.ts';
import { orders } from '../../../src/quotes/order.ts';
import { edited, removeCopies } from './edited-content.ts';

afterAll(removeCopies);

test('every page that needs no record is a section', () => {
  const files = globSync('src/pages/**/*.astro')
    .map((file) => file.replaceAll('\\', '/').replace(/^src\/pages|(?:index)?\.astro$/g, ''))
    .filter((name) => !/[[_]|^\/(?:404)?$/.test(name));
  const own = files.map((name) => (name.endsWith('/') ? name : `${name}/`));
  const tables = orders.map((order) => (order === 'place' ? '/quotes/' : `/quotes/by/${order}/`));
  expect([...sections].sort()).toEqual([...own, ...tables].sort());
});

test.each(['/', '/numbers/', '/about/', '/quotes/detour/', '/people/ilsa-corran/', '/figures/harbours/'])(
  '%s may be corrected',
  (page) => {
    const folder = edited('corrections.yaml', 'page: /numbers/', `page: ${page}`);
    expect(checkContent(folder).problems).toEqual([]);
  },
);
