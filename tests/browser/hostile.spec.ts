/**
 * Everything that a stranger can put into a page, 10,000 times: addresses, typed and pasted text, messages. Texts come from
 * a seed, so that what fails once fails again. Nothing may run, become markup, throw or be refused by the policy.
 * The page stays open; its address changes under it, as by Back.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { basePath } from '../../src/hosting/address.ts';
import { hostileTexts } from '../unit/embeds/hostile.ts';
import { attack, guard, type Found, type Way } from './hostile-ways.ts';
import { expect, test } from './site.ts';

const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist', '_astro');
/** What marks words on arrival runs once for each page; here it is asked again and again. */
const marking = readdirSync(folder).find((file) => /^arrival\..*\.js$/.test(file)) ?? '';

/** What a search, an address or a paste may hold besides what is hostile anywhere. */
const grammar = [
  '',
  'speaker:',
  '"',
  '-',
  '“won’t stop',
  'said:2014-',
  'view=',
  'layers=article,',
  '<b>',
  'crimea ',
];

const inputs: readonly [where: string, way: Way, address: string, count: number][] = [
  ['lists that narrow the quotes', 'address', 'quotes/', 900],
  ['the address of a figure', 'address', 'figures/border/', 1_000],
  ['messages to a figure’s page', 'message', 'figures/border/', 2_700],
  ['the panel with lines to copy', 'panel', 'figures/border/', 400],
  ['the address of a search', 'search', 'search/?q=troops', 50],
  ['the field of a search', 'field', 'search/?q=troops', 650],
  ['the address of a check', 'check', 'check/?q=troops', 300],
  ['the paste box of a check', 'paste', 'check/?q=troops', 300],
  ['the paste box of the embedding page', 'paste', 'embedding/', 1_500],
  ['words to mark', 'mark', 'quotes/wont-stop/', 500],
  ['the place on a page', 'hash', 'buildup/', 1_700],
];

test('that makes 10,000', () => {
  expect(inputs.reduce((sum, [, , , count]) => sum + count, 0)).toBe(10_000);
});

for (const [i, [where, way, address, count]] of inputs.entries()) {
  test(`${where}: ${count} texts`, async ({ page }) => {
    test.setTimeout(120_000);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.addInitScript(guard);
    await page.goto(address, { waitUntil: 'networkidle' });
    const { pathname } = new URL(page.url());
    const texts = hostileTexts(count, i + 1).map((text, n) => `${grammar[n % grammar.length]}${text}`);
    const module = `${basePath(process.env.BASE_PATH)}_astro/${marking}`;
    const { drawn, found }: Found = await page.evaluate(attack, { way, texts, module });
    expect(found).toEqual([]);
    expect(asked).toEqual([]);
    if (!['message', 'hash'].includes(way)) expect(drawn, 'the page answered').toBeGreaterThan(count / 10);
    expect(new URL(page.url()).pathname, 'nobody was led away').toBe(pathname);
  });
}
