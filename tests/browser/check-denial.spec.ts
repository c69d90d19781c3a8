/** Somebody pastes a quotation as another paper has it: without a word that denies, or broken off to say who speaks. */
import { check, verdicts } from './check-parts.ts';
import { expect, test } from './site.ts';

test('a denial that was left out, or left off before a quotation, is pointed out', async ({ page }) => {
  await page.goto('check/');
  const remark = page.locator(verdicts).first().locator('.remark strong').first();
  await check(page, '"I think there’s a grand plan on Moscow’s part"');
  await expect(remark).toHaveText('Take care: a word that denies differs: “no”.');
  await check(page, '"grand plan on Moscow’s part"');
  await expect(remark).toHaveText(
    'Take care: words left off before it, in the same sentence, deny something: “I think there’s no”.',
  );
});

test('the source of a page, and a quotation that is broken off to say who speaks', async ({ page }) => {
  await page.goto('check/');
  const [first, last] = ['It’s hard to say', 'how much of this is posturing by the Russians'];
  await check(page, `<p>&ldquo;${first},&rdquo; <b>Mankoff</b> said, &ldquo;${last}.&rdquo;[4]</p>`);
  await expect(page.locator(verdicts)).toHaveCount(1);
  await expect(page.locator(verdicts)).toHaveAttribute('data-verdict', 'identical');
  await expect(page.locator('.rest')).toBeEmpty();
});
