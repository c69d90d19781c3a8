/** Where the parts of a search stand on the page, for all tests of it. */
import type { Locator, Page } from '@playwright/test';

export const quotes = '[data-results="quotes"] > [data-quote]';
export const pages = '[data-results="pages"] > li';
export const box = (page: Page): Locator => page.locator('.search input[name="q"]').last();
export const status = (page: Page): Locator => page.locator('.search [role="status"]').last();

/** Every statement that is shown, with how it matches. */
export const shown = (page: Page) =>
  page
    .locator(quotes)
    .evaluateAll((items) => items.map((item) => [item.dataset['quote'], item.dataset['match']]));
