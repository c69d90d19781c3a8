/** Nothing that is pasted to be checked drops out of sight: words beside a quotation, and words behind dots. */
import { check, verdicts } from './check-parts.ts';
import { expect, test } from './site.ts';

test('what was not checked stays in sight, and so do dots that turn the sense', async ({ page }) => {
  await page.goto('check/');
  await check(
    page,
    'It is a giraffe, not a “domino effect”. "I think there’s ... grand plan on Moscow’s part"',
  );
  const rest = page.locator('quote-check .rest');
  await expect(rest).toContainText('Not checked');
  await expect(rest.getByRole('listitem')).toHaveText(['It is a giraffe, not a']);
  await expect(page.locator(verdicts).nth(1)).toContainText('The dots stand for: “no”');
  await check(page, '“domino effect”');
  await expect(rest).toBeEmpty();
});

test('a word put before a quotation without marks makes it another one', async ({ page }) => {
  await page.goto('check/');
  await check(page, 'never avoid further provocations');
  const first = page.locator(verdicts).first();
  await expect(first).toHaveAttribute('data-verdict', 'changed');
  await expect(first).toHaveAttribute('data-quote', 'further-provocations');
  await expect(first.locator('.diff ins')).toHaveText(/added:\s*never/);
});
