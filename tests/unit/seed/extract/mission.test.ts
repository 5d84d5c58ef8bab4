import { describe, expect, test } from 'vitest';
import type { Proposal } from '../../../../model/proposal.ts';
import { propose } from '../../../../seed/propose.ts';

const namesOf = (proposal: Proposal) => new Map(proposal.entities.map((entity) => [entity.id, entity.name]));

/** Facts of a type that the text states, as "from → to". */
function facts(proposal: Proposal, type: string): string[] {
  const names = namesOf(proposal);
  return proposal.relationships
    .filter((relationship) => relationship.type === type && relationship.status === undefined)
    .map(({ from, to }) => `${names.get(from)} → ${names.get(to)}`);
}

/** The stops of a text in order, with what they are. */
function stops(proposal: Proposal): { name: string; kind: string | undefined; status: string | undefined }[] {
  return proposal.entities
    .filter((entity) => entity.labels.includes('Visit'))
    .map(({ name, kind, status }) => ({ name, kind, status }));
}

describe('a mission told in sentences', () => {
  const proposal = propose(
    `Retour de mission

La mission à Nagoya était dirigée par Jeanne Morel, mairesse de Sherbrooke. Elle était accompagnée de Paul Girard et de Louise Caron.

Le séjour a débuté par une rencontre avec le maire de Nagoya, puis par une visite de l’Institut Lumen. La délégation s’est ensuite rendue à Osaka afin d’aller à la rencontre de l’entreprise Boréal Acier. La visite de l’usine Tanaka Steel a été annulée. Finalement, la délégation a participé au Forum nordique de l’énergie.`,
  );

  test('has its stops in the order in which they are told, each named for its host', () => {
    expect(stops(proposal).filter(({ status }) => status === undefined)).toEqual([
      { name: 'Rencontre avec le maire de Nagoya', kind: 'meeting', status: undefined },
      { name: 'Visite de l’Institut Lumen', kind: 'visit', status: undefined },
      { name: 'Rencontre avec Boréal Acier', kind: 'meeting', status: undefined },
      { name: 'Participation au Forum nordique de l’énergie', kind: 'event', status: undefined },
    ]);
  });

  test('ties each stop to the next', () => {
    expect(facts(proposal, 'NEXT')).toHaveLength(3);
  });

  test('keeps the town of a departure for what it was for', () => {
    expect(facts(proposal, 'HELD_IN')).toContain('Rencontre avec Boréal Acier → Osaka');
  });

  test('counts among the travellers who led it and who came along, not who received', () => {
    expect(
      facts(proposal, 'TOOK_PART_IN')
        .filter((fact) => fact.endsWith('Mission à Nagoya'))
        .sort(),
    ).toEqual(['Jeanne Morel → Mission à Nagoya', 'Louise Caron → Mission à Nagoya', 'Paul Girard → Mission à Nagoya']);
  });
});

test('a stop at several hosts names them as French does', () => {
  const proposal = propose(
    `Retour de mission

La mission à Nagoya a débuté par une rencontre avec les entreprises Boréal Acier et Tanaka Steel, puis par une visite de l’Institut Lumen et de l’Université Kita.`,
  );
  expect(stops(proposal).map(({ name }) => name)).toEqual([
    'Rencontre avec Boréal Acier et Tanaka Steel',
    'Visite de l’Institut Lumen et de l’Université Kita',
  ]);
});

describe('a programme', () => {
  const proposal = propose(
    `Mission à Nagoya, du 8 au 10 septembre 2025

Jour 1 – lundi 8 septembre 2025 – Nagoya
09:00 – Réception par Jeanne Morel, consule générale
14:00 – Visite de l’Institut Lumen
16:00 – ANNULÉ – Visite de la société Boréal Acier

Jour 2 – mardi 9 septembre 2025 – Osaka
10:00 – Départ pour Osaka
15:00 – Dîner offert par la Chambre de commerce du Nord

Délégation
- Paul Girard, président, Fondation Boréale
- Louise Caron, mairesse, Ville de Sherbrooke
- Excusé : Luc Tremblay, directeur, Institut du Nord
`,
  );

  test('gives one stop a row, travel left out, what was cancelled marked so', () => {
    expect(stops(proposal).map(({ kind, status }) => [kind, status])).toEqual([
      ['reception', undefined],
      ['visit', undefined],
      ['visit', 'cancelled'],
      ['meal', undefined],
    ]);
  });

  test('takes the town and the day from the heading', () => {
    expect(facts(proposal, 'HELD_IN')).toEqual(
      expect.arrayContaining([
        'Visite de l’Institut Lumen → Nagoya',
        'Dîner offert par la Chambre de commerce du Nord → Osaka',
      ]),
    );
    const dinner = proposal.entities.find((entity) => entity.name.startsWith('Dîner'));
    expect(dinner).toMatchObject({ order: 3, startDate: '2025-09-09' });
  });

  test('takes the days of the mission from its title', () => {
    expect(proposal.entities.find((entity) => entity.labels.includes('Mission'))).toMatchObject({
      startDate: '2025-09-08',
      endDate: '2025-09-10',
    });
  });

  test('lists as travellers those on the list and not the excused', () => {
    const travellers = facts(proposal, 'TOOK_PART_IN').map((fact) => fact.split(' → ')[0]);
    expect(travellers.sort()).toEqual(['Louise Caron', 'Paul Girard']);
  });
});

describe('a table with columns', () => {
  const proposal = propose(
    `Mission à Nagoya
Programme

Jour    | Heure | Lieu   | Activité            | Accueil
Mar. 4  | 09:15 | Nagoya | Mot de bienvenue    | Institut Lumen : Jeanne Morel, directrice
Mer. 5  | 08:30 | Osaka  | Visite des ateliers | Fondation Boréale
`,
  );

  test('reads hosts and towns from their columns', () => {
    expect(facts(proposal, 'HOSTED_BY')).toEqual(
      expect.arrayContaining([
        'Mot de bienvenue – Institut Lumen → Institut Lumen',
        'Visite des ateliers – Fondation Boréale → Fondation Boréale',
      ]),
    );
    expect(facts(proposal, 'HELD_IN')).toContain('Visite des ateliers – Fondation Boréale → Osaka');
  });
});

test('three mayors and two mayors make six meetings', () => {
  const proposal = propose(
    'Cette mission à Nagoya fut l’occasion pour le maire de Lévis, Paul Girard, le maire de Granby, Luc Caron, ainsi que pour la mairesse de Sherbrooke, Jeanne Morel, de rencontrer le maire de Nagoya et le maire de Osaka.',
  );
  expect(facts(proposal, 'MET')).toHaveLength(6);
});

test('where somebody is met is no seat', () => {
  const proposal = propose(
    'La délégation de la mission s’est rendue à Nagoya pour rencontrer l’entreprise Boréal Acier, dont elle a visité l’usine.',
  );
  expect(
    [...facts(proposal, 'LOCATED_IN'), ...facts(proposal, 'ESTABLISHED_IN')].filter((fact) =>
      fact.startsWith('Boréal'),
    ),
  ).toEqual([]);
});
