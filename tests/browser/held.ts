/** Holds files back, as a slow line does, for tests of what a reader does before they come. */
import type { Page } from '@playwright/test';

/** From now on these files wait; gives back what lets them in. */
export async function holdBack(page: Page, files: RegExp): Promise<() => void> {
  let letIn = (): void => undefined;
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return letIn;
}
