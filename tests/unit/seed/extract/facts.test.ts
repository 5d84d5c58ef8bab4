/** What is said by place in the line, in the part about a body, or by a document that is itself an agreement. */
import { describe, expect, test } from 'vitest';
import { propose } from '../../../../seed/propose.ts';

/** Facts that a text states, as "from TYPE to"; what only the gazetteer knows is left out. */
function facts(text: string, ...types: string[]): string[] {
  const { entities, relationships } = propose(text);
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  return relationships
    .filter(({ type, status, source }) => types.includes(type) && status === undefined && source !== 'gazetteer')
    .map(({ type, from, to }) => `${names.get(from)} ${type} ${names.get(to)}`)
    .sort();
}

describe('where things are', () => {
  test.each([
    ['Paul Girard est président de Boréal Acier inc. (Sherbrooke).', 'Boréal Acier inc. LOCATED_IN Sherbrooke'],
    ['Paul Girard est président de Boréal Acier inc., de Sherbrooke.', 'Boréal Acier inc. LOCATED_IN Sherbrooke'],
    ['La mission a été reçue à l’Institut Lumen, à Nagoya.', 'Institut Lumen LOCATED_IN Nagoya'],
    ['La délégation de la ville de Nagoya (Japon) a été reçue par Paul Girard.', 'Nagoya LOCATED_IN Japon'],
  ])('« %s »', (text, fact) => {
    expect(facts(text, 'LOCATED_IN')).toContain(fact);
  });

  test('a list of towns says where none of them is', () => {
    expect(facts('La mission menée par Paul Girard est passée par Nagoya, Osaka et Kyoto.', 'LOCATED_IN')).toEqual([]);
  });

  test('columns of a list of delegates tell the town of each body', () => {
    const list =
      'Mission à Nagoya\nListe des participants\n\nNo;Nom;Prénom;Fonction;Organisme;Lieu\n1;Girard;Paul;président;Boréal Acier SA;Lausanne\n2;Caron;Louise;directrice;Institut Lumen;Genève\n';
    expect(facts(list, 'LOCATED_IN')).toEqual([
      'Boréal Acier SA LOCATED_IN Lausanne',
      'Institut Lumen LOCATED_IN Genève',
    ]);
  });
});

test('in the part about a body, "elle" and "son siège" are that body', () => {
  const text = `Retour de mission

Paul Girard a mené la mission à Nagoya. Louise Caron, de la Fondation Boréale, en était aussi.

À propos de l’Institut Lumen

L’Institut Lumen étudie la lumière. Son siège est à Sherbrooke; il dispose aussi d’un bureau à Lévis.`;
  expect(facts(text, 'LOCATED_IN')).toContain('Institut Lumen LOCATED_IN Sherbrooke');
});

test('a firm is active in what it is said to make', () => {
  expect(
    facts(
      'Boréal Acier inc., qui fabrique des presses hydrauliques, a reçu la délégation menée par Paul Girard.',
      'ACTIVE_IN',
    ),
  ).toEqual(['Boréal Acier inc. ACTIVE_IN presses hydrauliques']);
  expect(facts('The delegation visited Boreal Steel Inc. (battery recycling) in the afternoon.', 'ACTIVE_IN')).toEqual([
    'Boreal Steel Inc. ACTIVE_IN battery recycling',
  ]);
});

describe('a document that is itself an agreement', () => {
  const text = (end: string) => `PROTOCOLE DE COOPÉRATION

ENTRE
la Ville de Sherbrooke (Canada), représentée par sa mairesse, Mme Jeanne Morel,

ET
la Ville de Nagoya (Japon), représentée par M. Kenta Aoyama, adjoint au maire,

ci-après désignées « les Parties »,

Article 1 – Objet
Les Parties coopèrent en matière de lecture publique.

${end}
`;

  test('is signed by its parties and by who stands for them', () => {
    const signed = facts(text('Fait à Nagoya, le 21 mars 2025, en deux exemplaires.'), 'SIGNED');
    expect(signed).toEqual(
      expect.arrayContaining([
        'Jeanne Morel SIGNED Protocole de coopération',
        'Kenta Aoyama SIGNED Protocole de coopération',
      ]),
    );
    expect(signed.filter((fact) => /(?:Sherbrooke|Nagoya) SIGNED/.test(fact))).toHaveLength(2);
  });

  test('is only a draft while it does not say where it was signed', () => {
    expect(
      facts(text('Trois ans, sans tacite reconduction.'), 'SIGNED', 'MAYOR_OF').filter((fact) =>
        fact.includes('SIGNED'),
      ),
    ).toEqual([]);
  });
});
