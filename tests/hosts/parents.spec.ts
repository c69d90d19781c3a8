/** In every kind of parent the frame is as tall as its content: at three widths, turned, and with its table open. */
import { parents } from './parents.ts';
import { figures, oembedOf } from './site.ts';
import { expect, expectFit, frameOf, openTable, test } from './stage.ts';

const screens = [
  { width: 320, height: 640 },
  { width: 640, height: 960 },
  { width: 960, height: 640 },
] as const;

test('ten kinds of parent are tried', () => {
  expect(parents).toHaveLength(10);
  expect(new Set(parents.map(({ name }) => name)).size).toBe(10);
});

for (const { name, body, limits } of parents)
  test(`${name}: the height is that of the content`, async ({ page, site, show, snippet, photo }) => {
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await show(body(`${site}embed/border/`, snippet('border', 'figure'), oembedOf('border')));
      const frame = await frameOf(page);
      const upright = await expectFit(frame, limits);
      await photo(String(screen.width));

      await page.setViewportSize({ width: screen.height, height: screen.width });
      const turned = await expectFit(frame, limits);
      if (!limits) expect(turned, 'another width gives another height').not.toBe(upright);

      await openTable(frame);
      const opened = await expectFit(frame, limits);
      if (!limits) expect(opened, 'an open table takes room').toBeGreaterThan(turned);
    }
  });

for (const { width, height } of screens)
  test(`the loader gives each figure its height at ${width} pixels`, async ({
    page,
    show,
    snippet,
    photo,
  }) => {
    expect(figures.length).toBeGreaterThanOrEqual(6);
    await page.setViewportSize({ width, height });
    await show(figures.map((id) => snippet(id, 'figure')).join('\n'));
    for (const id of figures) {
      await page.locator(`iframe[src*="/embed/${id}/"]`).scrollIntoViewIfNeeded();
      const frame = await frameOf(page, id);
      const closed = await expectFit(frame);
      expect(closed).toBeGreaterThan(300);
      await openTable(frame);
      expect(await expectFit(frame), 'an open table takes room').toBeGreaterThan(closed);
    }
    await photo();
  });
