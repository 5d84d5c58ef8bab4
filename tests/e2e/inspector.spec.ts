import { card, expect, openPicture, searchFor, test } from './product.ts';

test('a fact reads as a sentence with the words that state it, and leads to them in the document', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'lucie allard', /^Lucie Allard/);
  const lucie = card(page, 'Lucie Allard');
  await expect(lucie.getByText('Mairesse de Bécancour · Québec')).toBeVisible();
  await expect(lucie.getByText('mairesse de Bécancour').first()).toBeVisible();
  const evidence = await lucie.locator('mark').first().textContent();
  await lucie.getByTitle('Lire ce passage dans le document').first().click();
  await expect(page).toHaveURL(/\/documents\/.*passage=/);
  const marks = page.locator('article mark');
  await expect(marks.first()).toBeInViewport();
  expect((await marks.allTextContents()).join('')).toBe(evidence);
});

test('what the source does not say is said: a mayor known by office only', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'maire de séoul', /^Maire de Séoul/);
  await expect(page.getByText(/la source ne dit pas son nom/)).toBeVisible();
});

test('the shore of something is told as derived, with its reason', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'posco', /^POSCO/);
  await expect(card(page, 'POSCO').getByText('Rive\u00a0: Corée du Sud')).toContainText('déduite');
});

test('links walk from end to end, and a relationship has a card of its own', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'lucie allard', /^Lucie Allard/);
  await page.getByRole('tab', { name: /Liens/ }).click();
  await page.getByRole('button', { name: 'Relation\u00a0: mairesse de Bécancour' }).click();
  const relationship = card(page, 'à la mairie');
  await expect(relationship.getByText('a pour mairesse')).toBeVisible();
  await expect(relationship.locator('mark').first()).toBeVisible();
  await relationship.getByRole('button', { name: 'Bécancour' }).first().click();
  await expect(card(page, 'Bécancour')).toBeVisible();
});

test('sources are the exact sentences, history says what brought it', async ({ page }) => {
  await openPicture(page);
  await searchFor(page, 'ecopro', /^Ecopro/);
  await page.getByRole('tab', { name: /Sources/ }).click();
  await expect(page.getByRole('tabpanel').locator('mark').first()).toContainText('Ecopro');
  await page.getByRole('tab', { name: 'Historique' }).click();
  await expect(page.getByRole('tabpanel')).toContainText('lecture d’un document');
});
