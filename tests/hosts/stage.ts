/**
 * What the tests of other people's pages share: a web server of theirs, a way to show a page of it, and how tall a
 * frame and its content are. The content is measured from what stands in it, not from what the frame says of itself.
 */
import { test as plain, expect, type Frame, type Page } from '@playwright/test';
import { startHost, type HostPage, type HostServer } from './host-server.ts';
import { page as plainPage } from './parents.ts';
import { snippets } from './snippets.ts';

interface Stage {
  /** The address that the site was built for. */
  site: string;
  /** A snippet as an editor copies it. */
  snippet: (figure: string, name: string) => string;
  /** Opens a page with this body on the other host. */
  show: (body: string, more?: { head?: string; headers?: HostPage['headers'] }) => Promise<void>;
  /** With `PHOTOS=1`, takes a picture of the whole page for somebody to look at; it stays in `test-results/hosts`. */
  photo: (name?: string) => Promise<void>;
  /** Errors that no script caught, in the page or a frame, fail the test that caused them. */
  noErrors: void;
}

export const test = plain.extend<Stage, { host: HostServer }>({
  host: [
    // Playwright finds out what a fixture needs by reading these braces.
    async ({}, use) => {
      const host = await startHost();
      await use(host);
      host.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ baseURL }, use) => use(baseURL as string),
  snippet: async ({}, use) => use(snippets),
  show: async ({ page, host }, use) =>
    use(async (body, { head = '', headers = {} } = {}) => {
      await page.goto(host.put({ html: plainPage(body, head), headers }));
    }),
  photo: async ({ page }, use, info) =>
    use(async (name = 'host') => {
      if (process.env.PHOTOS) await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: true });
    }),
  noErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await use();
      expect(errors, 'no script should fail').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The frame of a figure, once its content is there; the nth of its frames, in the order of the page. */
export async function frameOf(page: Page, figure = 'border', nth = 0): Promise<Frame> {
  const address = `/embed/${figure}/`;
  const element = await page.locator(`iframe[src*="${address}"]`).nth(nth).elementHandle();
  const found = () => element?.contentFrame();
  await expect
    .poll(async () => (await found())?.url(), { message: `a frame of ${figure}` })
    .toContain(address);
  const frame = (await found()) as Frame;
  await element?.dispose();
  await frame.waitForLoadState();
  return frame;
}

/** The lowest edge of what stands in a frame, with the space that its page keeps below it. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const below = (element: Element, ...sides: string[]) =>
      sides.reduce((sum, side) => sum + parseFloat(getComputedStyle(element).getPropertyValue(side)), 0);
    const edges = [...document.body.children]
      .filter((child) => child.getClientRects().length > 0)
      .map((child) => child.getBoundingClientRect().bottom + below(child, 'margin-bottom'));
    const around = [document.body, document.documentElement]
      .map((element) => below(element, 'padding-bottom', 'border-bottom-width', 'margin-bottom'))
      .reduce((sum, space) => sum + space, 0);
    return Math.max(...edges) + around + scrollY;
  });

/** How tall the host has made a frame. */
export async function frameHeight(frame: Frame): Promise<number> {
  const element = await frame.frameElement();
  const height = await element.evaluate((iframe) => (iframe as HTMLElement).getBoundingClientRect().height);
  await element.dispose();
  return height;
}

/** Two pictures later. The page around is asked, since a frame out of sight is not painted. */
const painted = (frame: Frame): Promise<unknown> =>
  frame
    .page()
    .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The frame comes to the height of its content, and stays there. */
export async function expectFit(frame: Frame, { least = 0, most = Infinity } = {}): Promise<number> {
  const gap = async () => {
    const content = await contentHeight(frame);
    return Math.abs((await frameHeight(frame)) - Math.min(most, Math.max(least, content)));
  };
  await expect
    .poll(gap, { intervals: [50], message: 'pixels between frame and content' })
    .toBeLessThanOrEqual(1);
  await painted(frame);
  expect(await gap(), 'pixels between frame and content, a moment later').toBeLessThanOrEqual(1);
  return frameHeight(frame);
}

/** Opens the table below the drawing, as a reader does. */
export const openTable = (frame: Frame): Promise<void> => frame.locator('details > summary').first().click();
