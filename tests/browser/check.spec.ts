/** Somebody pastes a quotation and learns, word by word, whether it is exact. Nothing of it leaves the browser. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { basePath } from '../../src/hosting/address.ts';
import { faultsOf } from './axe.ts';
import { check, verdicts } from './check-parts.ts';
import { holdBack } from './held.ts';
import { expect, test } from './site.ts';

interface Exported {
  id: string;
  words: string | null;
  context: boolean;
}

const base = basePath(process.env.BASE_PATH);
const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');
const { records } = JSON.parse(readFileSync(path.join(folder, 'data/quotes.json'), 'utf8')) as {
  records: Exported[];
};
/** The file of this site that an address names. */
const fileAt = (pathname: string) => path.join(folder, pathname.slice(base.length));
const wordsOf = (id: string) => records.find((record) => record.id === id)?.words ?? '';

/** What brings the page to life. */
const script = /\/_astro\/check\.[\w-]+\.js$/;

const cases: [verdict: string, quote: string | null, text: string][] = [
  ['identical', 'posturing', `“${wordsOf('posturing')}”`],
  ['identical', 'domino-effect', 'domino effect'],
  ['typography', 'posturing', `"${wordsOf('posturing').replaceAll('’', "'").toUpperCase()}"`],
  ['bracket', 'wont-stop', '"Russia won’t stop. There is a clear risk that Russia will go beyond Crimea"'],
  ['trimmed', 'posturing', '“It’s hard to say how much of this is posturing”'],
  ['changed', 'further-provocations', '"avoid more provocations"'],
  ['joined', 'posturing', '"how much of this is posturing and there is no grand plan"'],
  ['other-speaker', 'domino-effect', 'Mankoff warned of a “domino effect”.'],
  ['absent', null, '"Nothing of the kind was ever printed by anybody anywhere"'],
];

for (const [verdict, quote, text] of cases) {
  test(`${verdict}: ${text}`, async ({ page }) => {
    await page.goto('check/');
    await check(page, text);
    const first = page.locator(verdicts).first();
    await expect(first).toHaveAttribute('data-verdict', verdict);
    if (quote === null) await expect(first).not.toHaveAttribute('data-quote');
    else await expect(first).toHaveAttribute('data-quote', quote);
  });
}

test('an address gives the same as typing', async ({ page }) => {
  await page.goto(`check/?${new URLSearchParams({ q: '"avoid more provocations"' })}`);
  await expect(page.locator(verdicts).first()).toHaveAttribute('data-verdict', 'changed');
  await expect(page.getByRole('textbox')).toHaveValue('"avoid more provocations"');
});

test('a changed word is shown by words and lines, beside the exact words, who said them, and how to cite them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('check/');
  await check(page, '"avoid more provocations"');
  const first = page.locator(verdicts).first();
  await expect(first.locator('.diff del')).toHaveText(/missing:\s*further/);
  await expect(first.locator('.diff ins')).toHaveText(/added:\s*more/);
  await expect(first.locator('q')).toHaveText(wordsOf('further-provocations'));
  await expect(first.locator('.frame').first()).not.toBeEmpty();
  await expect(first).toContainText('Barack Obama');
  await expect(first).toContainText('¶2');
  await first.getByRole('button', { name: 'Copy the citation' }).click();
  await expect(page.getByRole('status')).toContainText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Barack Obama, in “.+”, .+, 28 March 2014\. http.+\/quotes\/further-provocations\/$/,
  );
  await first.locator('a[href*="/quotes/"]').first().click();
  await expect(page).toHaveURL(/\/quotes\/further-provocations\/\?mark=/);
});

test('a paragraph with several quotations gets a verdict on each of them, in order', async ({ page }) => {
  await page.goto('check/');
  await check(
    page,
    `Obama asked to “avoid more provocations”. Later came "${wordsOf('continuing-rampage')}", and then "a sentence that nobody here ever said".`,
  );
  await expect(page.getByRole('status')).toHaveText('3 quotations checked.');
  const found = await page
    .locator(verdicts)
    .evaluateAll((items) => items.map((item) => [item.dataset['verdict'], item.dataset['quote']]));
  expect(found.map(([, quote]) => quote)).toEqual(['further-provocations', 'continuing-rampage', undefined]);
  expect(found[0]?.[0]).toBe('changed');
  expect(found[2]?.[0]).toBe('absent');
});

test('nothing of the text leaves the browser, in no request and in no address', async ({ page }) => {
  const secret = 'xylophonequartz';
  await page.goto('check/', { waitUntil: 'networkidle' });
  const asked: string[] = [];
  const addresses: URL[] = [];
  page.on('request', (request) => {
    addresses.push(new URL(request.url()));
    asked.push(
      [request.method(), request.url(), request.postData(), JSON.stringify(request.headers())].join(' '),
    );
  });
  await check(page, `"${secret} said that this is posturing by the Russians" and then “domino effect”`);
  await page.locator(`${verdicts} a`).first().click();
  await expect(page).not.toHaveURL(/\/check\//);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((request) => request.includes(secret))).toEqual([]);
  expect(asked.filter((request) => !request.startsWith('GET '))).toEqual([]);
  const foreign = addresses.filter(
    ({ origin, pathname }) => origin !== new URL(page.url()).origin || !existsSync(fileAt(pathname)),
  );
  expect(foreign.map(String)).toEqual([]);
  expect(page.url()).not.toContain(secret);
});

test('Back brings the text and its verdicts again', async ({ page }) => {
  await page.goto('check/');
  await check(page, '“domino effect” and "avoid more provocations"');
  await page.locator(`${verdicts}[data-quote] a`).first().click();
  await expect(page).toHaveURL(/\/quotes\//);
  await page.goBack();
  await expect(page.getByRole('textbox')).toHaveValue('“domino effect” and "avoid more provocations"');
  await expect(page.locator(verdicts)).toHaveCount(2);
  await expect(page).toHaveURL(/\/check\/$/);
});

test('a paste of 10,000 characters shows how far it is, and the page goes on answering', async ({ page }) => {
  test.setTimeout(90_000);
  const quoted = records.flatMap(({ words }) =>
    words === null ? [] : [`He said "${words.replace(/\b(\w+) (\w+)$/, '$2 $1')}". `],
  );
  const text = quoted.join('').repeat(4).slice(0, 12_000);
  expect(text.length).toBe(12_000);
  await page.goto('check/');
  await page.evaluate(() => {
    const seen = new Set<number>();
    const look = () => {
      const bar = document.querySelector('quote-check progress');
      if (bar instanceof HTMLProgressElement && !bar.hidden) seen.add(bar.value);
      Object.assign(window, { looked: { values: seen.size } });
      requestAnimationFrame(look);
    };
    look();
  });
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toHaveText(
    /\d\d+ quotations checked\. Only the first 10,000 characters/,
    {
      timeout: 60_000,
    },
  );
  const looked = await page.evaluate(() => (window as unknown as { looked: { values: number } }).looked);
  expect(looked.values).toBeGreaterThan(2);
  await expect(page.locator('quote-check progress')).toBeHidden();
});

test('what is pasted is text', async ({ page }) => {
  await page.goto('check/');
  await check(
    page,
    '"<img src=x onerror=window.broken=true> avoid further <b>provocations</b>" <script>window.broken=1</script>',
  );
  await expect(page.locator('main img, main b')).toHaveCount(0);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
});

test('what is sent before the page is ready waits for it, and never goes into an address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const letIn = await holdBack(page, script);
  await page.goto('check/');
  await page.getByRole('textbox').fill('xylophonequartz and “avoid more provocations”');
  await page.getByRole('button', { name: 'Check' }).click();
  letIn();
  await expect(page.locator(verdicts).first()).toHaveAttribute('data-verdict', 'changed');
  await expect(page).toHaveURL(/\/check\/$/);
  expect(asked.length).toBeGreaterThan(2);
  expect(asked.filter((address) => address.includes('xylophonequartz'))).toEqual([]);
});

test('an empty field says what to do', async ({ page }) => {
  await page.goto('check/');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toContainText('nothing to check');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`verdicts of every kind have no accessibility fault and fit 320 px in ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('check/');
    await check(page, cases.map(([, , text]) => (/^["“]/.test(text) ? text : `“${text}”`)).join('\n\n'));
    expect(await page.locator(verdicts).count()).toBeGreaterThan(6);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}
