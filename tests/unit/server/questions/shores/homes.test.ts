import { expect, test } from 'vitest';
import { agree, findHomes } from '../../../../../server/questions/shores/homes.ts';
import { IN_ONTARIO, IN_POHANG, IN_QUEBEC, IN_SEOUL, outline } from '../outlines.ts';

const cities = { 'city:becancour': IN_QUEBEC, 'city:pohang': IN_POHANG, 'city:seoul': IN_SEOUL };

test('what a person set by hand outranks every link', () => {
  const homes = findHomes(
    outline({ ...cities, 'company:ore': { homeArea: 'KR' } }, ['company:ore LOCATED_IN city:becancour']),
  );
  expect(homes.get('company:ore')).toEqual({ home: { country: 'KR' }, rule: 'set-by-hand' });
});

test('whom one represents outranks where one stands', () => {
  const homes = findHomes(
    outline({ ...cities, 'region:quebec': IN_QUEBEC }, [
      'government:office LOCATED_IN city:seoul',
      'government:office REPRESENTS region:quebec',
    ]),
  );
  expect(homes.get('government:office')).toMatchObject({ home: { region: 'CA-QC' }, rule: 'represents' });
});

test('a public body is of the area in its name, an institute is not', () => {
  const homes = findHomes(
    outline(
      {
        ...cities,
        'region:quebec': { ...IN_QUEBEC, name: 'Québec', names: ['en:Quebec'] },
        'government:office': { name: 'Quebec Office in Seoul' },
        'institute:office': { name: 'Quebec Institute in Seoul' },
      },
      ['government:office LOCATED_IN city:seoul', 'institute:office LOCATED_IN city:seoul'],
    ),
  );
  expect(homes.get('government:office')).toMatchObject({ home: { region: 'CA-QC' }, via: 'region:quebec' });
  expect(homes.get('institute:office')).toMatchObject({ home: { country: 'KR' }, rule: 'seat' });
});

test.each([
  ['Ambassade de Suisse à Séoul', 'CH'],
  ['Consulat général de France à Québec', 'FR'],
  ['Canadian Embassy in Seoul', 'CA'],
  ['ministère coréen de l’Économie', 'KR'],
  ['Bureau à Séoul', undefined],
  ['Agence de l’eau', undefined],
])('%s is of %s by its name', (name, country) => {
  const homes = findHomes(outline({ ...cities, 'government:it': { name } }, []));
  expect(homes.get('government:it')?.home.country).toBe(country);
});

test('a host stands where it received its visitors, although it builds elsewhere', () => {
  const homes = findHomes(
    outline(cities, [
      'visit:one HOSTED_BY company:ore',
      'visit:one HELD_IN city:pohang',
      'company:ore ESTABLISHED_IN city:becancour',
    ]),
  );
  expect(homes.get('company:ore')).toEqual({
    home: { country: 'KR', region: 'KR-47' },
    rule: 'hosted',
    via: 'city:pohang',
  });
});

test('a host without a stated place stands on the land of the mission, when its stops are in one country', () => {
  const sentences = [
    'mission:trip INCLUDES visit:one',
    'mission:trip INCLUDES visit:two',
    'visit:one HELD_IN city:pohang',
    'visit:two HOSTED_BY institute:lab',
  ];
  expect(findHomes(outline(cities, sentences)).get('institute:lab')).toEqual({
    home: { country: 'KR' },
    rule: 'hosted',
    via: 'mission:trip',
  });
  const scattered = [...sentences, 'mission:trip INCLUDES visit:three', 'visit:three HELD_IN city:becancour'];
  expect(findHomes(outline(cities, scattered)).get('institute:lab')).toBeUndefined();
});

test('an event stands where it was held, else on the land of the mission of all who attended', () => {
  const sentences = [
    'mission:trip HELD_IN city:seoul',
    'person:ann TOOK_PART_IN mission:trip',
    'person:ann TOOK_PART_IN event:forum',
    'event:fair HELD_IN city:becancour',
    'person:ann TOOK_PART_IN event:fair',
  ];
  const homes = findHomes(outline(cities, sentences));
  expect(homes.get('event:forum')).toMatchObject({ home: { country: 'KR' }, rule: 'hosted' });
  expect(homes.get('event:fair')).toMatchObject({ home: { country: 'CA' }, rule: 'seat' });
  const withOthers = findHomes(outline(cities, [...sentences, 'person:zoe TOOK_PART_IN event:forum']));
  expect(withOthers.get('event:forum')).toBeUndefined();
});

test('who travelled with people of one country belongs with them; with people of two, it stays open', () => {
  const sentences = [
    'person:ann MAYOR_OF city:becancour',
    'person:ann TOOK_PART_IN mission:trip',
    'association:zone TOOK_PART_IN mission:trip',
  ];
  expect(findHomes(outline(cities, sentences)).get('association:zone')).toMatchObject({
    home: { region: 'CA-QC' },
    rule: 'took-part',
    via: 'mission:trip',
  });
  const mixed = [...sentences, 'person:kim MAYOR_OF city:seoul', 'person:kim TOOK_PART_IN mission:trip'];
  expect(findHomes(outline(cities, mixed)).get('association:zone')).toBeUndefined();
});

test('who is quoted beside at least two people of one shore belongs with them, and takes its organization along', () => {
  const sentences = [
    'person:ann MAYOR_OF city:becancour',
    'person:bea MAYOR_OF city:becancour',
    'person:dan HOLDS_ROLE institute:school',
  ];
  const homes = findHomes(outline(cities, sentences, { 'document:x': ['person:ann', 'person:bea', 'person:dan'] }));
  expect(homes.get('person:dan')).toMatchObject({ rule: 'quoted', via: 'document:x' });
  expect(homes.get('institute:school')).toMatchObject({ rule: 'member', via: 'person:dan', home: { country: 'CA' } });
  const alone = findHomes(outline(cities, sentences, { 'document:x': ['person:ann', 'person:dan'] }));
  expect(alone.get('person:dan')).toBeUndefined();
  const beside = ['person:ann', 'person:bea', 'person:dan', 'person:unknown'];
  expect(findHomes(outline(cities, sentences, { 'document:x': beside })).get('person:dan')).toBeUndefined();
});

test('missions, visits, sectors and agreements lie in the water', () => {
  const homes = findHomes(
    outline(cities, [
      'visit:one HELD_IN city:pohang',
      'agreement:mou HELD_IN city:pohang',
      'mission:trip HELD_IN city:pohang',
    ]),
  );
  expect([...homes.keys()].sort()).toEqual(Object.keys(cities).sort());
});

test('the outcome does not depend on the order of the entities', () => {
  const sentences = [
    'person:ann HOLDS_ROLE company:ore',
    'company:ore MEMBER_OF association:zone',
    'association:zone LOCATED_IN city:pohang',
    'person:ann TOOK_PART_IN mission:trip',
    'person:bea TOOK_PART_IN mission:trip',
  ];
  const forward = findHomes(outline(cities, sentences));
  const backward = findHomes(outline(cities, sentences.toReversed()));
  expect([...forward].sort()).toEqual([...backward].sort());
  expect(forward.get('person:bea')).toMatchObject({ home: { country: 'KR' }, rule: 'took-part' });
});

test('most voices decide the country; one region is kept only when all of that country agree', () => {
  const [quebec, ontario] = [
    { country: 'CA', region: IN_QUEBEC.regionCode },
    { country: 'CA', region: IN_ONTARIO.regionCode },
  ];
  expect(agree([quebec, quebec, { country: 'KR' }])).toEqual(quebec);
  expect(agree([quebec, ontario])).toEqual({ country: 'CA' });
  expect(agree([quebec, { country: 'KR' }])).toBeUndefined();
  expect(agree([])).toBeUndefined();
});
