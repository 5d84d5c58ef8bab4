import { expect, openPicture, searchFor, test } from './product.ts';

test('"who can introduce us" tells the chains between two ends as sentences with their evidence', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'posco', /^POSCO/);
  await page.getByRole('button', { name: 'Qui peut nous présenter ?' }).click();
  const panel = page.getByRole('dialog', { name: 'Qui peut nous présenter ?' });
  await expect(panel.getByRole('combobox', { name: 'À' })).toHaveValue('POSCO');
  const from = panel.getByRole('combobox', { name: 'De' });
  await expect(from).toBeFocused();
  await from.fill('lucie');
  await page.getByRole('option', { name: /Lucie Allard/ }).click();
  const chain = panel.getByRole('listitem').filter({ hasText: 'Lucie Allard' }).first();
  await expect(chain).toContainText('mairesse de Bécancour');
  await expect(chain.locator('mark').first()).toBeVisible();
  await chain.getByRole('button', { name: 'Montrer sur le canevas' }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByRole('heading', { name: /éléments choisis/ })).toBeVisible();
});
