/** The check of what an editor made of our lines: it tells what was stripped, runs nothing, and asks nobody. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const figure = 'border';
const folder = path.resolve(import.meta.dirname, '../..', process.env.SITE_DIR ?? 'dist');

/** The lines as the page gives them. */
function linesOf(snippet: string): string {
  const html = readFileSync(path.join(folder, `figures/${figure}/index.html`), 'utf8');
  const [, escaped = ''] = new RegExp(`id="snippet-${snippet}"[^>]*>([^]*?)</pre>`).exec(html) ?? [];
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

test('the check tells what was stripped and what is left', async ({ page }) => {
  await page.goto('embedding/');
  const lines = linesOf('figure');
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

/** What the check says of a text: its grade, and how many things it misses. */
async function answerTo(page: Page, pasted: string) {
  await page.getByLabel('The code of your page').fill(pasted);
  await page.getByRole('button', { name: 'Look at it' }).click();
  return {
    grade: await page.locator('[data-grade]').getAttribute('data-grade'),
    said: await page.locator('.diagnosis').innerText(),
  };
}

const whole = 'Nothing that this way needs was taken out.';

test('all our own lines are known as what they are', async ({ page }) => {
  await page.goto('embedding/');
  const amp = linesOf('amp');
  const frame = /data-figure-src="([^"]*)"/.exec(linesOf('figure'))?.[1] ?? '';
  const answers: [string, string][] = [
    [linesOf('figure'), 'live'],
    [linesOf('exact'), 'live'],
    [linesOf('frame'), 'frame'],
    [linesOf('markdown'), 'picture'],
    [linesOf('address'), 'link'],
    [amp, 'live'],
    [amp.replace(/ resizable/, ''), 'frame'],
    [frame, 'link'],
    [frame.replace(/\/$/, '?view=crimea'), 'link'],
  ];
  for (const [pasted, grade] of answers) {
    const answer = await answerTo(page, pasted);
    expect(answer.grade, pasted).toBe(grade);
    expect(answer.said, pasted).toContain(whole);
  }
  expect(await answerTo(page, amp.replace(/ sandbox="[^"]*"/, ''))).toMatchObject({ grade: 'frame' });
});

test('a pinned frame is known, and a version that was never pinned is not', async ({ page }) => {
  await page.goto('embedding/');
  const site = linesOf('address').replace(/figures\/.*/, '');
  const pins = JSON.parse(readFileSync(path.join(folder, 'v/versions.json'), 'utf8')) as unknown;
  const [hash = ''] = /[0-9a-f]{12}/.exec(JSON.stringify(pins)) ?? [];
  const figures = (await page.locator('embed-doctor').getAttribute('data-pinned')) ?? '';
  const pinned = figures.split(' ').find((one) => one.startsWith(hash)) ?? '';
  const frame = (at: string) => `<iframe title="A" height="9" src="${site}v/${at}/"></iframe>`;
  expect(await answerTo(page, frame(pinned))).toMatchObject({ grade: 'frame' });
  expect(await answerTo(page, frame(pinned.replace(hash, '000000000000')))).toMatchObject({ grade: 'none' });
});

test('a figure of others before ours is passed over', async ({ page }) => {
  await page.goto('embedding/');
  const other = '<figure data-figure-src="https://other.test/embed/boats/" data-title="Boats"></figure>';
  expect((await answerTo(page, other + linesOf('figure'))).grade).toBe('live');
  expect((await answerTo(page, other)).grade).toBe('none');
});

test('a figure that does not exist is not taken for a live one', async ({ page }) => {
  await page.goto('embedding/');
  for (const snippet of ['figure', 'frame', 'amp', 'address', 'exact']) {
    const { grade, said } = await answerTo(page, linesOf(snippet).replaceAll(figure, 'boats'));
    expect(grade, snippet).toBe('none');
    expect(said, snippet).toContain('names no figure of this site');
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
