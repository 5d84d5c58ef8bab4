/** What the documentation says is what the code does: settings, errors, commands, one README a folder, no dead link. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SETTINGS } from '../../server/config.ts';
import { errorsPage } from '../../tools/errorsPage.ts';

const read = (file: string): string => readFileSync(file, 'utf8');

test('each setting is explained in docs/install.md in the words of the code', () => {
  const install = read('docs/install.md');
  for (const [name, { expected, meaning }] of Object.entries(SETTINGS)) {
    const row = install.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
    expect(row, name).toBeDefined();
    expect(row).toContain(expected);
    expect(row).toContain(meaning);
  }
});

test('docs/errors.md is what model/errors.ts makes', () => {
  expect(read('docs/errors.md')).toBe(errorsPage());
});

test('each command of package.json is explained in the README, and no other is', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const explained = [...read('README.md').matchAll(/^\| `npm (?:run )?(?:--silent )?([\w:]+)[^`]*` \|/gm)].map(
    ([, name]) => name,
  );
  expect(explained.toSorted()).toEqual(Object.keys(scripts).toSorted());
});

const FOLDERS = [
  'model',
  'seed',
  'server',
  'web',
  'tests',
  'tools',
  'docs/decisions',
  'seed/gazetteer',
  'seed/extract',
  'server/store',
];
test.each(FOLDERS)('the folder %s opens with a README of about a screen', (folder) => {
  expect(existsSync(`${folder}/README.md`), `${folder}/README.md`).toBe(true);
  expect(read(`${folder}/README.md`).split('\n').length).toBeLessThan(90);
});

test('every page that a page of ours links to exists', () => {
  const pages = [
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  for (const page of pages) {
    for (const [, target = ''] of read(page).matchAll(/\]\(((?!https?:|#)[^)#]+)/g)) {
      const path = page.startsWith('docs/') ? `docs/${target}` : target;
      expect(existsSync(path), `${page} → ${target}`).toBe(true);
    }
  }
});

test('every file that docs/one-fact.md walks through exists', () => {
  const files = [...read('docs/one-fact.md').matchAll(/`((?:seed|server|web|model)\/[\w/.-]+)`/g)].map(
    ([, file = '']) => file,
  );
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(existsSync(file), file).toBe(true);
});
