/** The arrows of the house hold: each planted violation is refused, and what is allowed passes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const FORBIDDEN: readonly (readonly [file: string, imports: string])[] = [
  ['model/planted.ts', '../server/config.ts'],
  ['model/planted.ts', '../seed/annotations.ts'],
  ['seed/read/planted.ts', '../../server/store/graphStore.ts'],
  ['seed/planted.ts', '../web/api.ts'],
  ['seed/planted.ts', './main.ts'],
  ['server/planted.ts', '../web/api.ts'],
  ['server/routes/planted.ts', '../main.ts'],
  ['server/planted.ts', './query.main.ts'],
  ['web/explore/planted.tsx', '../../server/config.ts'],
  ['web/planted.ts', '../seed/annotations.ts'],
];
const ALLOWED: readonly (readonly [file: string, imports: string])[] = [
  ['seed/planted.ts', '../model/graph.ts'],
  ['server/planted.ts', '../seed/annotations.ts'],
  ['web/planted.ts', '../model/graph.ts'],
  ['seed/main.ts', '../server/store/open.ts'],
];

let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'passerelle-arrows-'));
  const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
  writeFileSync(join(house, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** The rules that Biome says `file` breaks. */
function broken(file: string): string {
  const { stdout, stderr } = spawnSync(
    join(process.cwd(), 'node_modules/.bin/biome'),
    ['lint', '--reporter=github', file],
    {
      cwd: house,
      encoding: 'utf8',
    },
  );
  rmSync(join(house, file));
  return stdout + stderr;
}

test.each(FORBIDDEN)('%s may not import %s', (file, imports) => {
  plant(file, `import { thing } from '${imports}';\nexport const other = thing;\n`);
  expect(broken(file)).toContain('noRestrictedImports');
});

test.each(ALLOWED)('%s may import %s', (file, imports) => {
  plant(file, `import { thing } from '${imports}';\n\nexport const other = thing;\n`);
  expect(broken(file)).not.toContain('noRestrictedImports');
});

test('two files may not import each other', () => {
  plant('model/left.ts', "import { right } from './right.ts';\n\nexport const left = (): number => right();\n");
  plant('model/right.ts', "import { left } from './left.ts';\n\nexport const right = (): number => left();\n");
  expect(broken('model/left.ts')).toContain('noImportCycles');
});
