import { expect, openPicture, startProduct, test } from './product.ts';

test.describe('when the server stops', () => {
  test.use({ expectedComplaints: /Failed to load resource|net::ERR/ });
  // It starts a server of its own.
  test.slow();

  test('each screen says what happened, what was kept, and tries again when asked', async ({ page }) => {
    const product = await startProduct();
    await openPicture(page, `${product.address}/`);
    await page.getByRole('button', { name: /Qui fait le pont/ }).click();
    await expect(page.getByRole('tab', { name: 'Faits' })).toBeVisible();
    await product.stop();
    await page.getByRole('list', { name: 'Itinéraire de la mission' }).getByRole('button').first().click();
    const face = page.getByRole('alert').filter({ hasText: 'ne répond pas' });
    await expect(face).toContainText('Rien n’est perdu');
    await expect(face.getByRole('button', { name: 'Réessayer' })).toBeVisible();
    // The picture itself stays.
    await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
  });
});

test.describe('when a part of the page does not come', () => {
  test.use({ expectedComplaints: /Failed to load resource|net::ERR|could not be loaded/ });

  test('the rest stays, and trying again brings it', async ({ page }) => {
    const cards = '**/assets/EntityCard-*.js';
    await page.route(cards, (route) => route.abort());
    await openPicture(page);
    await page.getByRole('button', { name: /Qui fait le pont/ }).click();
    const face = page.getByRole('alert').filter({ hasText: 'ne répond pas' });
    await expect(face).toBeVisible();
    await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
    await page.unroute(cards);
    await face.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('tab', { name: 'Faits' })).toBeVisible();
  });
});

test('an empty graph says what to do next', async ({ page }) => {
  // The server reads the first document into an empty graph by itself, so only a given answer shows this face.
  const nothing = { partners: 0, partnersA: 0, partnersB: 0, bridges: 0, missions: 0, documents: 0 };
  await page.route('**/api/overview*', (route) =>
    route.fulfill({
      json: {
        mission: null,
        missions: [],
        shores: null,
        scene: { nodes: [], relationships: [] },
        itinerary: [],
        documents: [],
        summary: nothing,
        suggestions: [],
      },
    }),
  );
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Le graphe est vide' })).toBeVisible();
  await expect(page.getByText('npm run seed')).toBeVisible();
});

test('an answer of another shape is told as such', async ({ page }) => {
  await page.route('**/api/overview*', (route) => route.fulfill({ json: { surprise: true } }));
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('une forme que cette page ne connaît pas');
});

test.describe('an unknown document', () => {
  test.use({ expectedComplaints: /404/ });

  test('is refused with the server’s own sentence', async ({ page }) => {
    await page.goto('/documents/document:000000000000');
    await expect(page.getByRole('alert')).toContainText('Aucun document ne porte l’identifiant');
  });
});

test('an address that leads nowhere offers the way home', async ({ page }) => {
  await page.goto('/nulle-part');
  await page.getByRole('link', { name: 'Revenir à l’exploration' }).click();
  await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
});
