/** What WordPress asks beyond the height: an answer to `ready`, links that it opens itself, and a limit of 1000 pixels. */
import { parents } from './parents.ts';
import { oembedOf } from './site.ts';
import { expect, expectFit, frameOf, test } from './stage.ts';

const wordpress = parents.find(({ name }) => name.startsWith('WordPress'));
if (!wordpress) throw new Error('The table of parents has no WordPress.');

const body = wordpress.body('', '', oembedOf('border'));
const secret = /data-secret="(\w+)"/.exec(body)?.[1] as string;

test('a page that listens late hears the height when it says that it is ready', async ({ page, show }) => {
  await show(body.replace(/<script>[^]*<\/script>/, ''));
  const frame = await frameOf(page);
  const said = await page.evaluate(
    (word) =>
      new Promise<{ message: string; value: number; secret: string }>((resolve) => {
        addEventListener('message', ({ data }) => data.message === 'height' && resolve(data));
        document.querySelector('iframe')?.contentWindow?.postMessage({ message: 'ready', secret: word }, '*');
      }),
    secret,
  );
  const content = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
  expect(said).toEqual({ message: 'height', value: Math.ceil(content), secret });
});

test('a click on our link is handed to WordPress, with the secret', async ({ page, site, show }) => {
  await show(body);
  const frame = await frameOf(page);
  await expectFit(frame, wordpress.limits);
  await frame.locator('a[href$="/figures/border/"]').first().click();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { opened: string[] }).opened))
    .toEqual([`${site}figures/border/`]);
});

test('what does not fit into the tallest frame can be scrolled to', async ({ page, show }) => {
  await page.setViewportSize({ width: 320, height: 1100 });
  await show(body);
  const frame = await frameOf(page);
  expect(await expectFit(frame, wordpress.limits)).toBe(1000);
  await page.mouse.move(160, 500);
  await page.mouse.wheel(0, 5000);
  await expect.poll(() => frame.evaluate(() => scrollY + innerHeight - document.body.scrollHeight)).toBe(0);
});
