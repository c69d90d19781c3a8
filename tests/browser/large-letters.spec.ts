/** A reader who sets the letters of the browser to twice their size reads every line of a page without scrolling sideways. */
import { layOutAll } from './laid-out.ts';
import { addresses, expect, test } from './site.ts';

const width = 360;
/** Every page that is not one of many of its kind. */
const looked = addresses.filter((address) => address.split('/').length <= 2);

test('no page scrolls sideways at 360 px with letters of 32 px', async ({ page }) => {
  test.setTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.setViewportSize({ width, height: 740 });
  for (const address of looked) {
    await page.goto(address);
    const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    expect(Number.parseFloat(size), `/${address}`).toBeGreaterThan(30);
    // What waits until it comes near would cut off what is too wide.
    await page.evaluate(layOutAll);
    const found = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(found, `/${address}`).toBeLessThanOrEqual(width);
  }
});
