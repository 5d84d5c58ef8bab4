import { card, expect, openPicture, searchFor, test } from './product.ts';

test.use({
  documents: ['seed/documents/mission-a-seoul.txt', 'tests/corpus/11-article-rimouski-bergen.txt'],
  expectedComplaints: /404/,
});

const SEOUL = 'Mission à Séoul des membres fondateurs de la Vallée de la Transition Énergétique';

test('a graph of two missions shows one, lists the other, and opens it on its own two shores', async ({ page }) => {
  await openPicture(page);
  const sheet = page.getByRole('complementary', { name: 'Fiche' });
  await expect(sheet.getByRole('heading', { name: SEOUL })).toBeVisible();
  await expect(page.getByText('Corée du Sud', { exact: true }).first()).toBeVisible();
  // Something done before: it must not be undone in the next mission.
  await page.getByRole('radio', { name: 'Force' }).check();

  await page
    .getByRole('list', { name: 'Autres missions' })
    .getByRole('link', { name: /Rimouski/ })
    .click();
  await expect(page).toHaveURL(/\?mission=mission:[^&]*rimouski$/);
  await expect(sheet.getByRole('heading', { name: /Rimouski/, level: 2 })).toBeVisible();
  await expect(page.getByText('Norvège', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toBeDisabled();
  await expect(page.getByRole('radio', { name: 'Deux rives' })).toBeChecked();
  await expect(sheet.getByRole('link', { name: SEOUL })).toBeVisible();

  await page.reload();
  await expect(sheet.getByRole('heading', { name: /Rimouski/, level: 2 })).toBeVisible();
  await page.goBack();
  await expect(sheet.getByRole('heading', { name: SEOUL })).toBeVisible();
});

test('what is asked about a mission is asked for its shores, and the address keeps it', async ({ page }) => {
  await openPicture(page);
  await page
    .getByRole('list', { name: 'Autres missions' })
    .getByRole('link', { name: /Rimouski/ })
    .click();
  await expect(page.getByText('Norvège', { exact: true }).first()).toBeVisible();
  const asked = page.waitForRequest((request) => request.url().includes('/api/entities/city%3Abergen'));
  await searchFor(page, 'Bergen', /Bergen/);
  expect(new URL((await asked).url()).searchParams.get('shores')).toBe('CA-QC,NO');
  await expect(card(page, /Bergen/)).toBeVisible();
  await expect(page).toHaveURL(/sel=city:bergen&.*mission=mission:/);

  // The way through the documents leads back to the same mission.
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  await page.getByRole('link', { name: 'Explorer', exact: true }).click();
  await expect(card(page, /Bergen/)).toBeVisible();
  await expect(page.getByText('Norvège', { exact: true }).first()).toBeVisible();
});

test('a mission that the graph does not hold is refused with the server’s sentence and a way back', async ({
  page,
}) => {
  await page.goto('/?mission=mission:nulle-part');
  const face = page.getByRole('alert');
  await expect(face).toContainText('Rien dans le graphe ne porte l’identifiant « mission:nulle-part »');
  await expect(face.getByRole('button')).toHaveCount(0);
  await face.getByRole('link', { name: 'Revenir à l’exploration' }).click();
  await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
});
