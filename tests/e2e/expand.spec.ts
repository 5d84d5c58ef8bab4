import { expect, openPicture, searchFor, test } from './product.ts';

test('expanding says how many of each kind there are before it brings them, and takes one kind', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'lucie allard', /^Lucie Allard/);
  await page.getByRole('tab', { name: /Liens/ }).click();
  await searchFor(page, 'becancour', /^Bécancour/);
  await page.keyboard.press('Delete');
  await expect(page.getByText('1 élément masqué')).toBeVisible();
  await searchFor(page, 'lucie allard', /^Lucie Allard/);
  await page.getByRole('button', { name: 'Développer', exact: true }).click();
  const panel = page.getByRole('dialog', { name: /Développer Lucie Allard/ });
  await expect(panel.getByRole('button', { name: /Les \d+ voisins/ })).toBeFocused();
  await expect(panel.getByRole('button', { name: /déjà là/ }).first()).toBeDisabled();
  await panel.getByRole('button', { name: /^ville/i }).click();
  await expect(panel).toBeHidden();
  await expect(page.getByText('Rien n’est masqué')).toBeVisible();
});

test('a double click on the picture expands what is there, a right click opens its actions', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'lucie allard', /^Lucie Allard/);
  // The address tells where the camera came to rest: on what was searched, in the middle of the picture.
  await expect(page).toHaveURL(/at=/);
  const picture = page.getByRole('img');
  await picture.dblclick();
  await expect(page.getByRole('dialog', { name: /Développer Lucie Allard/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await picture.click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: /Masquer/ })).toBeVisible();
  await page.getByRole('menuitem', { name: /Masquer/ }).click();
  await expect(page.getByText('1 élément masqué')).toBeVisible();
});
