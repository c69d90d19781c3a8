/** The check of what an editor made of our lines: it tells what was stripped, runs nothing, and asks nobody. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './site.ts';

const figure = 'border';
const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** The lines as the page gives them. */
function defaultLines(): string {
  const html = readFileSync(path.join(folder, `figures/${figure}/index.html`), 'utf8');
  const [, escaped = ''] = /id="snippet-figure"[^>]*>([^]*?)<\/pre>/.exec(html) ?? [];
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('the check tells what was stripped and what is left', async ({ page }) => {
  await page.goto('embedding/');
  const lines = defaultLines();
  const field = page.getByLabel('The code of your page');
  const answers: [string, string][] = [
    [lines, 'live'],
    [lines.replace(/<script[^]*/, ''), 'picture'],
    [lines.replace(/<script[^]*/, '').replace(/<\/?figure[^>]*>/g, ''), 'picture'],
    [lines.replace(/<img[^>]*>/, '').replace(/<script[^]*/, ''), 'link'],
    [lines.replaceAll('<', '&lt;'), 'none'],
  ];
  for (const [pasted, grade] of answers) {
    await field.fill(pasted);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await expect(page.locator('[data-grade]')).toHaveAttribute('data-grade', grade);
  }
});

/** Runs in the page: pieces of markup, put together at random from a seed, each looked at. */
function lookAtMany(count: number): { said: number; failed: string[] } {
  const pieces = [
    '<script>parent.wasRun=window.wasRun=1</script>',
    '<img src=x onerror="wasRun=1">',
    '<svg onload=wasRun=1><style><img src=/gone onerror=wasRun=1>',
    '<iframe srcdoc="<script>parent.wasRun=1</script>">',
    '<figure data-figure-src="javascript:wasRun=1">',
    '<a href="javascript:wasRun=1">',
    '<template><math><mtext></form><form><mglyph>',
    '<base href="//other.test/">',
    '<meta http-equiv=refresh content="0;url=//other.test">',
    '<link rel=stylesheet href=//other.test/a.css>',
    '</textarea></title><!--',
    '\u0000\ud800“”<<<>>&#x;&amp&',
    '<table><tr><td><select><option>',
    '<object data=//other.test><embed src=//other.test>',
  ];
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const form = field.form as HTMLFormElement;
  const failed: string[] = [];
  let seed = 7;
  let said = 0;
  const next = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
  for (let i = 0; i < count; i += 1) {
    field.value = Array.from({ length: 1 + next(6) }, () => pieces[next(pieces.length)]?.slice(next(4))).join(
      '',
    );
    form.requestSubmit();
    const status = document.querySelector('.diagnosis h3');
    if (status?.textContent) said += 1;
    else failed.push(field.value);
  }
  return { said, failed: failed.slice(0, 3) };
}

// Ten thousand documents are read; the machine may be busy.
test.describe.configure({ timeout: 120_000 });

test('the check runs nothing of 10,000 hostile texts and asks nobody', async ({ page }) => {
  await page.goto('embedding/');
  const field = page.getByLabel('The code of your page');
  await field.fill('<p>');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.locator('[data-grade="none"]')).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  expect(await page.evaluate(lookAtMany, 10_000)).toEqual({ said: 10_000, failed: [] });
  expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
  expect(asked).toEqual([]);
});
