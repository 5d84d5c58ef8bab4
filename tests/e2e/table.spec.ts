import { readFile } from 'node:fs/promises';
import { card, expect, openPicture, test } from './product.ts';

test('the table shows what the canvas shows, sorted by a press and filtered by what is typed', async ({ page }) => {
  await openPicture(page, '/?view=table');
  const table = page.getByRole('table', { name: 'Le graphe en tableau' });
  await table.getByRole('button', { name: 'Nom' }).click();
  await expect(table.getByRole('columnheader', { name: 'Nom' })).toHaveAttribute('aria-sort', 'ascending');
  await page.getByLabel('Filtrer les lignes').fill('coree');
  await expect(table.getByRole('row').filter({ hasText: 'Séoul' }).first()).toBeVisible();
  await page.getByLabel('Filtrer les lignes').fill('lucie');
  await expect(page.getByText('1 ligne', { exact: true })).toBeVisible();
  await table.getByRole('button', { name: 'Lucie Allard' }).click();
  await expect(card(page, 'Lucie Allard')).toBeVisible();
});

test('what a filter hides on the canvas is not in the table, and the file holds what is shown', async ({ page }) => {
  await openPicture(page, '/?view=table');
  await page.getByRole('checkbox', { name: 'Entreprises' }).click({ modifiers: ['Alt'] });
  const rows = page.getByRole('table').getByRole('row');
  await expect(rows.filter({ hasText: 'entreprise' }).first()).toBeVisible();
  const count = (await rows.count()) - 1;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter en CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(count + 1);
  expect(csv).toMatch(/^\uFEFFNom,Type,Rive/);
});
