/** What the tests of zooming share: the map that is shown, how large it is, and how one presses a button. */
import type { Locator, Page } from '@playwright/test';

/** The map with every layer. */
export const border = 'figures/border/?layers=article,sightings';
export const shown = '.view[data-current]';

export const drawing = (page: Page) => page.locator(`${shown} .drawing [data-figure]`);
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** The part of the sheet that is shown. */
export const part = (page: Page) => drawing(page).getAttribute('viewBox');
/** How many times larger than at first. */
export const scale = async (page: Page) =>
  Number(await drawing(page).evaluate((svg: SVGSVGElement) => svg.style.getPropertyValue('--zoom') || '1'));
export const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** The middle of something, in the window. */
export async function middleOf(what: Locator): Promise<[x: number, y: number]> {
  await what.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return [x + width / 2, y + height / 2];
}
