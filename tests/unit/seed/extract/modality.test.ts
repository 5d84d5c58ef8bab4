import { expect, test } from 'vitest';
import { modalityAt } from '../../../../seed/extract/modality.ts';
import { fold } from '../../../../seed/gazetteer/fold.ts';
import { readText } from '../../../../seed/read/readText.ts';

/** The modality of the word in the text that folds so. */
function modality(text: string, word: string, kind: 'verb' | 'noun' | 'apposition' = 'verb') {
  const read = readText(text);
  const at = read.tokens.findIndex((token) => token.fold === fold(word));
  return modalityAt(read, read.sentences[read.tokens[at]!.sentence]!, at, kind);
}

test.each([
  ['La mairesse a signé une entente avec la ville.', 'signé', 'done'],
  ['La mairesse n’a pas signé une entente avec la ville.', 'signé', 'denied'],
  ['Le maire n’a pu rencontrer son homologue.', 'rencontrer', 'denied'],
  ['L’entente n’est pas encore signée par la ville.', 'signée', 'cancelled'],
  ['La mairesse signera une entente avec la ville.', 'signera', 'planned'],
  ['La mairesse pourrait signer une entente avec la ville.', 'signer', 'wished'],
  ['La mairesse souhaite signer une entente avec la ville.', 'signer', 'wished'],
  ['Le maire devait rencontrer le ministre à la mairie.', 'rencontrer', 'planned'],
  ['La mission a permis de rencontrer le ministre.', 'rencontrer', 'done'],
  ['Une invitation à participer au forum lui a été remise.', 'participer', 'planned'],
  ['The mayor has signed an agreement with the city.', 'signed', 'done'],
  ['The mayor did not sign an agreement with the city.', 'sign', 'denied'],
  ['The mayor would like to sign an agreement with the city.', 'sign', 'wished'],
  ['The city will sign an agreement with the port.', 'sign', 'planned'],
])('reads « %s »', (text, word, expected) => {
  expect(modality(text, word)).toBe(expected);
});

test.each([
  ['La visite de l’usine a été annulée la veille.', 'visite', 'cancelled'],
  ['La visite de l’usine n’aura pas lieu.', 'visite', 'cancelled'],
  ['Une visite de l’usine a suivi.', 'visite', 'done'],
  ['A visit to the plant had to be cancelled because of fog.', 'visit', 'cancelled'],
])('reads the noun of « %s »', (text, word, expected) => {
  expect(modality(text, word, 'noun')).toBe(expected);
});

test('does not let what befell in the sentence touch what something is', () => {
  const text = 'Le groupe, implanté à Nagoya depuis 2009, a vu sa table ronde annulée.';
  expect(modality(text, 'implanté', 'apposition')).toBe('done');
});
