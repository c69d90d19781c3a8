/** The loader in the page of somebody else: many figures, twice, late, gone again; and what it asks of the network. */
import { figures, read } from './site.ts';
import { expect, expectFit, frameOf, openTable, test } from './stage.ts';

test('two frames of one figure are sized each for itself', async ({ page, show, snippet }) => {
  await show(snippet('border', 'figure').repeat(2));
  const [first, second] = [await frameOf(page, 'border', 0), await frameOf(page, 'border', 1)];
  const before = await expectFit(first);
  expect(await expectFit(second)).toBe(before);
  await openTable(first);
  await expect.poll(() => first.locator('details[open]').count()).toBeGreaterThan(0);
  expect(await expectFit(first)).toBeGreaterThan(before);
  expect(await expectFit(second)).toBe(before);
  await expect(page.locator('iframe')).toHaveCount(2);
});

test('the loader loaded twice makes one frame for each figure', async ({ page, site, show, snippet }) => {
  const again = `<script src="${site}embed.js"></script>`;
  await show(`${again}${snippet('border', 'figure')}${snippet('weeks', 'figure')}${again}`);
  await expectFit(await frameOf(page, 'border'));
  await expectFit(await frameOf(page, 'weeks'));
  await expect(page.locator('figure:has(iframe)')).toHaveCount(2);
  await expect(page.locator('iframe')).toHaveCount(2);
});

for (const place of ['first', 'last'] as const)
  test(`a caption that the page adds stays, put ${place}`, async ({ page, show, snippet }) => {
    const caption = '<figcaption>Our <b>own</b> words</figcaption>';
    const figure = snippet('border', 'figure');
    await show(
      place === 'first'
        ? figure.replace(/<figure[^>]*>/, `$&${caption}`)
        : figure.replace('</figure>', `${caption}</figure>`),
    );
    await expectFit(await frameOf(page));
    await expect(page.locator('figcaption b')).toBeVisible();
    await expect(page.locator('figure > a')).toBeHidden();
  });

for (const [layout, style] of [
  ['centres its content in a column', 'body { display: flex; flex-direction: column; align-items: center }'],
  ['lets a figure be as wide as what it holds', 'figure { width: fit-content }'],
  ['puts a column beside the text', 'body { display: grid; grid-template-columns: 1fr 300px }'],
] as const)
  test(`a page that ${layout} gives the frame all the width there is`, async ({ page, show, snippet }) => {
    const head = `<style>body { margin: 0 } figure { margin: 0 } ${style}</style>`;
    await show(`${snippet('border', 'figure')}<aside>Beside</aside>`, { head });
    await expectFit(await frameOf(page));
    const room = await page.evaluate(() => innerWidth);
    const expected = layout.startsWith('puts') ? room - 300 : room;
    expect((await page.locator('iframe').boundingBox())?.width).toBe(expected);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(room);
  });

test('a figure that comes late is upgraded, and moves with its page', async ({ page, show, snippet }) => {
  await show(snippet('border', 'figure'));
  await expectFit(await frameOf(page, 'border'));
  await page.evaluate(
    (html) => {
      const late = document.createElement('div');
      late.innerHTML = html;
      document.body.append(late);
    },
    snippet('weeks', 'figure'),
  );
  await expectFit(await frameOf(page, 'weeks'));
  await page.evaluate(() => document.body.prepend(document.body.lastElementChild as Element));
  await expectFit(await frameOf(page, 'weeks'));
  await expect(page.locator('iframe')).toHaveCount(2);
});

test('a figure that is taken away leaves nothing behind', async ({ page, show, snippet }) => {
  await show(snippet('border', 'figure'));
  await expectFit(await frameOf(page));
  await page.evaluate(() => {
    const figure = document.querySelector('figure') as Element;
    const kept = [new WeakRef(figure), new WeakRef(figure.querySelector('iframe') as Element)];
    Object.assign(window, { kept });
    figure.remove();
  });
  expect(page.frames()).toHaveLength(1);
  const devtools = await page.context().newCDPSession(page);
  const left = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    return page.evaluate(
      () => (window as unknown as { kept: WeakRef<Element>[] }).kept.filter((ref) => ref.deref()).length,
    );
  };
  await expect.poll(left, 'elements that something still holds').toBe(0);
});

test('a frame far below is not asked for until the reader comes near', async ({
  page,
  site,
  show,
  snippet,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await show(`<div style="height: 30000px"></div>${snippet('border', 'figure')}`);
  await expect(page.locator('iframe')).toHaveCount(1);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  expect(asked).toContain(`${site}embed.js`);
  expect(asked).not.toContain(`${site}embed/border/`);
  await page.locator('figure').scrollIntoViewIfNeeded();
  await expectFit(await frameOf(page));
});

test('nobody else is asked for anything, and the frame stores nothing', async ({
  page,
  site,
  host,
  show,
  snippet,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await show(snippet('border', 'figure'));
  const frame = await frameOf(page);
  await expectFit(frame);
  await frame.locator('svg').first().hover();
  await openTable(frame);
  expect(asked).toContain(`${site}embed/border/`);
  expect(asked.filter((url) => !url.startsWith(site) && !url.startsWith(host.address))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await frame.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('every frame has a title of its own, in the language of its page', async ({ page, show, snippet }) => {
  await show(figures.map((id) => snippet(id, 'figure')).join('\n'));
  await expect(page.locator('iframe')).toHaveCount(figures.length);
  const titles = await page
    .locator('iframe')
    .evaluateAll((all) => all.map((frame) => (frame as HTMLIFrameElement).title));
  expect(new Set(titles).size, titles.join(' | ')).toBe(figures.length);
  for (const [i, id] of figures.entries()) {
    expect(titles[i], id).toMatch(/^\p{Lu}[^|]{14,}$/u);
    expect(read(`embed/${id}/index.html`)).toMatch(/^<!doctype html><html lang="?en\b/i);
    expect(read(`embed/${id}/index.html`), 'its own page says so too').toContain(
      (titles[i] as string).split(': ').at(-1),
    );
  }
});
