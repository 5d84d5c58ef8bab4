import { card, expect, openPicture, test } from './product.ts';

test('the first sight is the mission on its two shores, in one line, with three things worth a click', async ({
  page,
}) => {
  await openPicture(page);
  await expect(page.getByText(/^\d+ partenaires$/).first()).toBeVisible();
  await expect(page.getByText(/^\d+ ponts$/)).toBeVisible();
  await expect(page.getByText('1 document', { exact: true })).toBeVisible();
  await expect(page.getByRole('img')).toHaveAccessibleName(/partenaires de part et d’autre de l’eau/);
  await expect(page.getByRole('complementary', { name: 'Fiche' }).getByRole('button')).toHaveCount(3);
});

test('a suggestion leads to its card', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('button', { name: /Qui fait le pont/ }).click();
  await expect(page.getByRole('article').getByRole('tab', { name: 'Faits' })).toBeVisible();
});

test('a stop of the itinerary selects it, in the order of the mission', async ({ page }) => {
  await openPicture(page);
  const stops = page.getByRole('list', { name: 'Itinéraire de la mission' }).getByRole('button');
  await expect(stops).toHaveCount(4);
  await stops.first().click();
  await expect(stops.first()).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('Étape 1', { exact: true })).toBeVisible();
});

test('the legend is the filter: it hides, says how much it hides, and gives all back', async ({ page }) => {
  await openPicture(page);
  const people = page.getByRole('checkbox', { name: 'Personnes' });
  await people.uncheck();
  await expect(page.getByRole('status').filter({ hasText: /éléments masqués/ })).toBeVisible();
  await expect(page).toHaveURL(/groups=person/);
  await page.getByRole('button', { name: 'Tout montrer' }).click();
  await expect(people).toBeChecked();
  await expect(page.getByText('Rien n’est masqué')).toBeVisible();
});

test('with Alt, a line of the legend leaves only what it stands for', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('checkbox', { name: 'Entreprises' }).click({ modifiers: ['Alt'] });
  await expect(page.getByRole('checkbox', { name: 'Entreprises' })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Personnes' })).not.toBeChecked();
});

test('filters that hide everything say so and offer the way back', async ({ page }) => {
  await openPicture(page);
  await page.getByLabel('Filtrer par nom').fill('zzzz');
  await expect(page.getByRole('heading', { name: 'Les filtres cachent tout' })).toBeVisible();
  await page.getByRole('button', { name: 'Lever tous les filtres' }).click();
  await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
});

test('each layout can be chosen, and undo brings the former back', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('radio', { name: 'Itinéraire' }).check();
  await expect(page).toHaveURL(/layout=itinerary/);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByRole('radio', { name: 'Deux rives' })).toBeChecked();
});

test('the address brings the whole view back: filter, selection, layout', async ({ page }) => {
  await openPicture(page);
  await page.getByRole('checkbox', { name: 'Événements' }).uncheck();
  await page.getByRole('radio', { name: 'Force' }).check();
  await page.getByRole('button', { name: /Qui fait le pont/ }).click();
  await expect(page).toHaveURL(/sel=person/);
  const name = await page.getByRole('article').getAttribute('aria-label');
  await page.reload();
  await expect(card(page, name ?? '')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Événements' })).not.toBeChecked();
  await expect(page.getByRole('radio', { name: 'Force' })).toBeChecked();
});

test('back and forward walk through what was selected', async ({ page }) => {
  await openPicture(page);
  const stops = page.getByRole('list', { name: 'Itinéraire de la mission' }).getByRole('button');
  await stops.nth(0).click();
  await expect(page).toHaveURL(/sel=visit/);
  const first = page.url();
  await stops.nth(1).click();
  await expect(page).not.toHaveURL(first);
  await page.goBack();
  await expect(stops.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await page.goForward();
  await expect(stops.nth(1)).toHaveAttribute('aria-pressed', 'true');
});

test('an address that names what the graph does not hold opens all the same and says so', async ({ page }) => {
  await openPicture(page, '/?sel=person:nobody&layout=nonsense&at=x');
  await expect(page.getByText('Un élément de cette adresse n’est plus dans le graphe.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Deux rives' })).toBeChecked();
});
