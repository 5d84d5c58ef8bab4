import { expect, test } from 'vitest';
import { detectBlockLanguage, detectLanguage } from '../../../../seed/read/language.ts';

test.each([
  ['fr', 'La délégation a été reçue par le maire de la ville.'],
  ['en', 'The delegation was received by the mayor of the town.'],
  ['other', 'Der Bürgermeister der Stadt hat die Delegation mit den Gästen empfangen und sich bedankt.'],
  ['other', 'El alcalde de la ciudad recibió a los miembros de la delegación con el fin de firmar un acuerdo.'],
  ['other', 'Il sindaco della città ha ricevuto la delegazione con i membri del consiglio per una visita.'],
  ['other', '시장은 대표단을 맞이하고 협약에 서명했다. 방문은 사흘 동안 이어졌다.'],
  ['other', 'Мэр города принял делегацию и подписал соглашение на три года.'],
])('takes for "%s": %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('reads a list of names that has hardly a function word', () => {
  expect(detectLanguage('Anne Roy, mairesse, Ville de Laval\nLuc Côté, président, Port Alfred SA')).toBe('fr');
});

test('lets a block differ from its document only on clear evidence', () => {
  expect(detectBlockLanguage('“The mayor was with us and the town is proud of it.”', 'fr')).toBe('en');
  expect(detectBlockLanguage('World Water Week on stage', 'fr')).toBe('fr');
});
