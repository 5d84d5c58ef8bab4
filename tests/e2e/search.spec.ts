import { card, expect, openPicture, searchFor, test } from './product.ts';

test('a name is found without its accents, and the camera goes there', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'becancour', /^Bécancour/);
  await expect(card(page, 'Bécancour')).toBeVisible();
  await expect(page).toHaveURL(/at=/);
});

test('the slash key reaches the search box from anywhere, and Escape leaves it', async ({ page }) => {
  await openPicture(page);
  const box = page.getByRole('combobox', { name: 'Chercher dans le graphe' });
  await expect(box).toBeVisible();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('posco');
  await expect(page.getByRole('option', { name: /^POSCO/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'POSCO')).toBeVisible();
});

test('a name that nothing has is answered with what to try', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('combobox', { name: 'Chercher dans le graphe' }).fill('qqqqqq');
  await expect(page.getByText(/Rien ne porte ce nom/)).toBeVisible();
});

test('from a document, a search leads back to the exploration', async ({ page }) => {
  await page.goto('/documents');
  await searchFor(page, 'shawinigan', /^Shawinigan/);
  await expect(card(page, 'Shawinigan')).toBeVisible();
});
