import { card, expect, openPicture, test } from './product.ts';

test('a journey by keyboard alone: search, walk, act, undo, read the source', async ({ page }) => {
  await openPicture(page);
  await expect(page.getByRole('combobox', { name: 'Chercher dans le graphe' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('lucie');
  await expect(page.getByRole('option', { name: /Lucie Allard/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Lucie Allard')).toBeVisible();

  await page.keyboard.press('ArrowLeft');
  await expect(card(page, 'Bécancour')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Bécancour, ville.' })).toContainText('voisins affichés');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();

  await page.keyboard.press('Delete');
  await expect(page.getByText('1 élément masqué')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Rien n’est masqué')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the first stop of the Tab key is the way past the bar', async ({ page }) => {
  await openPicture(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
});

test('in the tree, → opens what ties something to others and Enter walks to the other end', async ({ page }) => {
  await openPicture(page, '/?view=tree');
  const tree = page.getByRole('treegrid', { name: 'Le graphe en arbre' });
  const lucie = tree.getByRole('row', { name: 'Lucie Allard' });
  await lucie.press('ArrowRight');
  const tie = tree.getByRole('row', { name: 'mairesse de Bécancour' });
  await tie.press('Enter');
  await expect(card(page, 'Bécancour')).toBeVisible();
  await expect(tree.getByRole('row', { name: 'Bécancour', exact: true })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Bécancour, ville.' })).toContainText('voisins affichés');
});
