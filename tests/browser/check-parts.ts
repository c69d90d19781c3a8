/** What tests of the checker do and look at. */
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

export const verdicts = '[data-results="verdicts"] > [data-verdict]';

/** Pastes a text, and resolves when it is checked. */
export async function check(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(page.getByRole('status')).toHaveText(/checked\./);
}
