import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openPicture, test } from './product.ts';

/** Of the whole page, or of one part where the rest was looked at before. */
async function expectNoViolations(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html.slice(0, 160)) }))).toEqual([]);
}

// Each look at a whole page takes seconds.
test.slow();

const SELECTED = '/?sel=person:lucie-allard';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('the first sight has no violation', async ({ page }) => {
      await openPicture(page);
      await expectNoViolations(page);
    });

    test('the card has none, on each of its tabs', async ({ page }) => {
      await openPicture(page, SELECTED);
      await expectNoViolations(page);
      for (const tab of [/Sources/, /Liens/, 'Historique']) {
        await page.getByRole('tab', { name: tab }).click();
        await expectNoViolations(page, 'article');
      }
    });

    test('the tree and the table have none', async ({ page }) => {
      await openPicture(page, `${SELECTED}&view=tree`);
      await expect(page.getByRole('treegrid')).toBeVisible();
      await expectNoViolations(page, '#picture');
      await openPicture(page, `${SELECTED}&view=table`);
      await expectNoViolations(page, '#picture');
    });

    test('the panels have none', async ({ page }) => {
      await openPicture(page, SELECTED);
      await page.getByRole('button', { name: 'Développer', exact: true }).click();
      await expect(page.getByRole('dialog')).toContainText('voisins');
      await expectNoViolations(page, '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Qui peut nous présenter ?' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, '[role="dialog"]');
      await page.keyboard.press('Escape');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, '[role="dialog"]');
    });

    test('the documents have none', async ({ page }) => {
      await page.goto('/documents');
      await expect(page.getByRole('link', { name: /Retour sur la mission/ })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('link', { name: /Retour sur la mission/ }).click();
      await expect(page.getByRole('complementary')).toBeVisible();
      await expectNoViolations(page);
    });

    test('an address that leads nowhere has none', async ({ page }) => {
      await page.goto('/nulle-part');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

test('Korean and a narrow screen have none', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPicture(page, SELECTED);
  await page.getByRole('button', { name: '한국어' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expectNoViolations(page);
});
