/** No rule, lexicon or gazetteer may know by name what the documents speak of: it would read them by heart. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCommonWord } from '../../seed/gazetteer/commonWords.ts';
import { fold } from '../../seed/gazetteer/fold.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CORPUS = join(ROOT, 'tests', 'corpus');
const NAMED = new Set(['Person', 'Company', 'Institute', 'Organization', 'Government', 'Event']);
/** Places come from GeoNames whole, first names and surnames from lists of a whole language, spellings from dictionaries. */
const IMPORTED =
  /(?:^|\/)(?:documents|pos|places|names|countries|words|commonWords)(?:\/|$)|\.(?:gz|tsv)$|rules\/precision\.json$/;

interface Gold {
  readonly entities: readonly {
    type: string;
    name: string;
    aliases?: readonly string[];
    named?: boolean;
    structural?: boolean;
  }[];
}

function goldNames(): string[] {
  const files = [
    ...readdirSync(CORPUS)
      .filter((name) => name.endsWith('.gold.json'))
      .map((name) => join(CORPUS, name)),
    join(CORPUS, 'first', 'mission-a-seoul.gold.json'),
  ];
  const names = files.flatMap((file) => {
    const { entities } = JSON.parse(readFileSync(file, 'utf8')) as Gold;
    return entities
      .filter((entity) => NAMED.has(entity.type) && entity.named !== false && !entity.structural)
      .flatMap((entity) => [entity.name, ...(entity.aliases ?? [])]);
  });
  return [...new Set(names.map((name) => fold(name)))].filter((name) => isTelling(name));
}

/** A name that could only have come from the document: not one word that the language knows anyway. */
function isTelling(name: string): boolean {
  const words = name.split(/[\s'-]+/).filter((word) => word.length > 2);
  const known = (word: string) => isCommonWord(word, 'fr') || isCommonWord(word, 'en');
  return name.length >= 3 && words.length > 0 && !words.every(known);
}

/** A comment may show the reader a case; only what runs can know a name. */
function withoutComments(source: string, file: string): string {
  if (!file.endsWith('.ts')) return source;
  return source.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/^\s*\/\/.*$/gm, ' ');
}

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (IMPORTED.test(path.slice(ROOT.length))) continue;
    if (entry.isDirectory()) yield* files(path);
    else yield path;
  }
}

test('no code, lexicon or gazetteer of ours holds a name from the documents', () => {
  const names = goldNames();
  expect(names.length).toBeGreaterThan(300);
  const found = [...files(join(ROOT, 'seed')), ...files(join(ROOT, 'model'))].flatMap((file) => {
    const text = ` ${fold(withoutComments(readFileSync(file, 'utf8'), file)).replace(/[^\p{L}\p{N}&'.-]+/gu, ' ')} `;
    return names.filter((name) => text.includes(` ${name} `)).map((name) => `${file.slice(ROOT.length + 1)}: ${name}`);
  });
  expect(found).toEqual([]);
});
