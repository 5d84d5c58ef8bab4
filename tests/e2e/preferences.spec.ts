import { expect, openPicture, test } from './product.ts';

test('English and Korean say everything, the relationships too, and are remembered', async ({ page }) => {
  await openPicture(page, '/?sel=person:lucie-allard');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('article').getByText('mayor of Bécancour').first()).toBeVisible();
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.getByRole('link', { name: '탐색' })).toBeVisible();
  await expect(page.getByRole('article').getByText('시장: Bécancour').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('checkbox', { name: '인물' })).toBeVisible();
});

test('the theme follows the system until it is chosen by hand', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openPicture(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: /Thème/ }).click();
  await page.getByRole('menuitemradio', { name: 'Clair' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('a browser that speaks none of the three languages gets French', async ({ browser, product }) => {
  const context = await browser.newContext({ locale: 'de-CH' });
  const page = await context.newPage();
  await page.goto(product.address);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await context.close();
});
