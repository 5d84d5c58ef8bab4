import { card, expect, openPicture, test } from './product.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a phone the panels are sheets and nothing is wider than the screen', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('button', { name: 'Légende et filtres' }).tap();
  const legend = page.getByRole('dialog', { name: 'Légende et filtres' });
  await legend.getByRole('checkbox', { name: 'Personnes' }).uncheck();
  await legend.getByRole('button', { name: 'Fermer' }).tap();
  await expect(page).toHaveURL(/groups=person/);
  await page.getByRole('list', { name: 'Itinéraire de la mission' }).getByRole('button').first().tap();
  await expect(page.getByRole('complementary', { name: 'Fiche' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Fermer la fiche' }).tap();
  await expect(page.getByRole('complementary', { name: 'Fiche' })).toBeHidden();
});

test('a document reads on a phone', async ({ page }) => {
  await page.goto('/documents');
  await page.getByRole('link', { name: /Retour sur la mission à Séoul/ }).tap();
  await page.locator('article').getByRole('link', { name: 'Lucie Allard' }).first().tap();
  await expect(card(page, 'Lucie Allard')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});
