import { expect, test } from 'vitest';
import type { Language } from '../../../../seed/annotations.ts';
import { tagFully, tagWords } from '../../../../seed/read/tagger.ts';

/** Sentences tagged by hand, after the guidelines of Universal Dependencies: word/TAG. */
const HAND_TAGGED: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    "La/DET délégation/NOUN s'/PRON est/AUX ensuite/ADV rendue/VERB à/ADP Pohang/PROPN ./PUNCT",
    "Le/DET maire/NOUN de/ADP la/DET ville/NOUN a/AUX signé/VERB une/DET entente/NOUN avec/ADP l'/DET université/NOUN ./PUNCT",
    'Elle/PRON dirige/VERB un/DET centre/NOUN de/ADP recherche/NOUN depuis/ADP 2019/NUM ./PUNCT',
    'Les/DET élus/NOUN ont/AUX été/AUX reçus/VERB par/ADP la/DET mairesse/NOUN hier/ADV soir/NOUN ./PUNCT',
    "Nous/PRON n'/ADV avons/AUX pas/ADV visité/VERB l'/DET usine/NOUN ,/PUNCT mais/CCONJ le/DET port/NOUN ./PUNCT",
    'Cette/DET entreprise/NOUN canadienne/ADJ fabrique/VERB des/DET batteries/NOUN pour/ADP les/DET autobus/NOUN électriques/ADJ ./PUNCT',
    'Il/PRON pourrait/VERB ouvrir/VERB un/DET bureau/NOUN à/ADP Montréal/PROPN ./PUNCT',
  ],
  en: [
    'The/DET mayor/NOUN of/ADP the/DET town/NOUN signed/VERB an/DET agreement/NOUN with/ADP the/DET university/NOUN ./PUNCT',
    'She/PRON has/AUX led/VERB the/DET centre/NOUN since/ADP 2019/NUM ./PUNCT',
    'They/PRON did/AUX not/PART visit/VERB the/DET plant/NOUN ,/PUNCT but/CCONJ the/DET port/NOUN ./PUNCT',
    'The/DET delegates/NOUN were/AUX received/VERB by/ADP the/DET governor/NOUN on/ADP Monday/PROPN ./PUNCT',
    'The/DET company/NOUN will/AUX open/VERB a/DET small/ADJ office/NOUN in/ADP Halifax/PROPN ./PUNCT',
  ],
};

test.each<Language>(['fr', 'en'])('agrees with at least 95 of 100 tags given by hand (%s)', (language) => {
  let [right, all] = [0, 0];
  for (const sentence of HAND_TAGGED[language]) {
    const pairs = sentence.split(' ').map((pair) => pair.split(/\/(?=[A-Z]+$)/) as [string, string]);
    const tags = tagWords(
      pairs.map(([word]) => word),
      language,
    );
    right += tags.filter((tag, index) => tag === pairs[index]?.[1]).length;
    all += pairs.length;
  }
  expect(right / all).toBeGreaterThanOrEqual(0.95);
});

test('gives a contraction the tag of its first part, and all its parts when asked', () => {
  expect(tagWords(['Il', 'va', 'au', 'port', '.'], 'fr')[2]).toBe('ADP');
  expect(tagFully(["China's", 'mayor', 'spoke', '.'], 'en')[0]).toBe('PROPN+PART');
});

test('has nothing to say of no word', () => {
  expect(tagWords([], 'fr')).toEqual([]);
});
