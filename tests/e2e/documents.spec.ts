import { card, expect, test } from './product.ts';

test('the list leads to the document, its mentions to the exploration', async ({ page }) => {
  await page.goto('/documents');
  await page.getByRole('link', { name: /Retour sur la mission à Séoul/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Retour sur la mission à Séoul');
  await page.locator('article').getByRole('link', { name: 'Lucie Allard' }).first().click();
  await expect(card(page, 'Lucie Allard')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Retour sur la mission à Séoul');
});

test('what is named is listed beside the text with how often', async ({ page }) => {
  await page.goto('/documents');
  await page.getByRole('link', { name: /Retour sur la mission à Séoul/ }).click();
  const named = page.getByRole('complementary', { name: 'Nommés dans ce document' });
  await expect(named.getByRole('link', { name: /^POSCO/ })).toBeVisible();
});

test('the way back to the exploration leads where it was left', async ({ page }) => {
  await page.goto('/?layout=force');
  await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Événements' }).uncheck();
  await expect(page).toHaveURL(/groups=event/);
  await page.getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: 'Explorer' }).click();
  await expect(page.getByRole('checkbox', { name: 'Événements' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Force' })).toBeChecked();
});
