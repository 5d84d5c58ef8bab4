import { expect, test } from 'vitest';
import { contextOf } from '../../../../web/explore/parts/contextOf.ts';

const source = {
  before: 'Ce séjour fut l’occasion pour le maire de Shawinigan ',
  after: ' de rencontrer le maire de Séoul.',
};

test('what is short enough stands whole, without an ellipsis', () => {
  expect(contextOf(source, 80)).toEqual({
    before: 'Ce séjour fut l’occasion pour le maire de Shawinigan ',
    after: ' de rencontrer le maire de Séoul.',
  });
});

test('what is long is cut between words, and says so', () => {
  expect(contextOf(source, 20)).toEqual({ before: '… de Shawinigan ', after: ' de rencontrer le …' });
});

test('a sentence that the server cut in its middle says so too', () => {
  const cut = { before: 'sincèrement la délégation ', after: ' et son équipe' };
  expect(contextOf(cut, 80)).toEqual({ before: '… sincèrement la délégation ', after: ' et son équipe …' });
});

test('no context was asked for: none is given', () => {
  expect(contextOf(source, 0)).toEqual({ before: '', after: '' });
});
