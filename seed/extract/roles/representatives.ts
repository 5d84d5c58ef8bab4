/**
 * People whom nothing but an organisation's name accompanies: "Jérôme Wissock, **de la société Acier Frères**", "Luiz Amaro (**Porto
 * Belo Engenharia**)", "**Lakeside Foundry**'s Priya Nair". They represent it, in whatever function.
 */
import type { Claim, ReadText } from '../../annotations.ts';
import type { RoleReading } from '../roles.ts';
import { allCaptured, captured, findMatches } from '../rules/matcher.ts';
import type { Rule } from '../rules/pattern.ts';
import { nextCell } from './places.ts';

const PERSON = { mention: 'Person', as: 'person' } as const;
const ORGANIZATION = { mention: ['Company', 'Institute', 'Government', 'Association'], as: 'organization' } as const;
const DETERMINER = { words: ['la', 'le', "l'", 'the'], optional: true } as const;
const OTHER_SCRIPT = {
  group: [{ words: ['('] }, { shape: 'other', repeat: [1, 3] }, { words: [')'] }],
  optional: true,
} as const;

export const REPRESENTATIVES: readonly Rule<'REPRESENTS'>[] = [
  {
    id: 'represents/of',
    trigger: { mention: 'Person' },
    pattern: [
      PERSON,
      OTHER_SCRIPT,
      { words: [','], optional: true },
      { words: ['de', 'du', "d'", 'of', 'from'] },
      DETERMINER,
      { class: ['head.company', 'head.association'], optional: true },
      ORGANIZATION,
    ],
    emits: 'REPRESENTS',
    examples: [
      {
        text: 'Jérôme Tremblay, de la société Acier Nordique, était présent.',
        gives: { person: 'Jérôme Tremblay', organization: 'Acier Nordique' },
      },
      {
        text: 'With them was Dr. Anna Chao of Bluewater Technical College.',
        gives: { person: 'Anna Chao', organization: 'Bluewater Technical College' },
      },
    ],
    counterExamples: ['Jérôme Tremblay, président de la société Acier Nordique, était présent.'],
  },
  {
    id: 'represents/in-brackets',
    trigger: { mention: 'Person' },
    pattern: [
      PERSON,
      { words: ['('] },
      { class: ['head.company', 'head.association', 'head.institute'], optional: true },
      { ...ORGANIZATION, mention: [...ORGANIZATION.mention, 'City', 'Region'] },
      { words: [')', ','] },
    ],
    emits: 'REPRESENTS',
    examples: [
      {
        text: 'Merci à Sophie Nguyen (Acier & Cie) et aux autres.',
        gives: { person: 'Sophie Nguyen', organization: 'Acier & Cie' },
      },
    ],
    counterExamples: ['Merci à Sophie Nguyen, de Séoul (Acier & Cie).'],
  },
  {
    id: 'represents/possessive',
    trigger: { words: ["'s"] },
    pattern: [ORGANIZATION, { words: ["'s"] }, PERSON],
    emits: 'REPRESENTS',
    examples: [
      {
        text: 'With him were Lakeside Technical College’s Priya Nair and two engineers.',
        gives: { person: 'Priya Nair', organization: 'Lakeside Technical College' },
      },
    ],
    counterExamples: ['Lakeside Technical College’s engineers met Priya Nair.'],
  },
];

/** "Nick Rowan, **who runs** Harbour Oysters", "Karim Benali, **qui dirige** Acier Riche": a role that a verb tells. */
export const LEADERS: readonly Rule<'HOLDS_ROLE'>[] = [
  {
    id: 'role/leads',
    trigger: { class: 'verb.lead' },
    pattern: [
      PERSON,
      { words: [','] },
      { words: ['qui', 'who'] },
      { class: 'verb.lead', as: 'title' },
      DETERMINER,
      { class: ['head.company', 'head.association'], optional: true },
      ORGANIZATION,
    ],
    emits: 'HOLDS_ROLE',
    examples: [
      {
        text: 'Nous avons vu Karim Benali, qui dirige la société Acier Riche, à Lyon.',
        gives: { person: 'Karim Benali', organization: 'Acier Riche' },
      },
    ],
    counterExamples: ['Nous avons vu Karim Benali, qui a quitté la société Acier Riche.'],
  },
];

/** Claims of one sentence. In a row, the organisation in the cell after the name. */
export function findRepresentatives(read: ReadText, { items, isRow, isTable, pairs }: RoleReading): Claim[] {
  const claims: Claim[] = [];
  for (const rule of [...REPRESENTATIVES, ...LEADERS]) {
    for (const match of findMatches(rule, items)) {
      const person = captured(match, 'person', items)!;
      for (const organization of allCaptured(match, 'organization', items)) {
        if (speaksForIt(organization)) claims.push(claim(person, organization, rule));
      }
    }
  }
  if (!isRow) return claims;
  items.forEach((item, at) => {
    if (item.mention?.type !== 'Person' || pairs.some((pair) => pair.person === item)) return;
    if (claims.some((other) => other.from === item.mention!.id)) return;
    const cell = nextCell(items, at + 1, read, false);
    const isNextInList = cell && !isTable && items.slice(at, items.indexOf(cell)).some((other) => other.fold === ';');
    if (cell && !isNextInList && cell.mention!.type !== 'City')
      claims.push(claim(item, cell, { id: 'represents/row', emits: 'REPRESENTS' }));
  });
  return claims;
}

/** "(Ville de Longueuil)" is whom one represents, "(Longueuil)" where one is from. */
function speaksForIt({ mention }: Item): boolean {
  return mention!.alias !== undefined || (mention!.type !== 'City' && mention!.type !== 'Region');
}

type Item = RoleReading['items'][number];

function claim(
  person: Item,
  organization: Item,
  { id, emits }: Pick<Rule<'REPRESENTS' | 'HOLDS_ROLE'>, 'id' | 'emits'>,
): Claim {
  return {
    type: emits,
    from: person.mention!.id,
    to: organization.mention!.id,
    evidence: [{ start: Math.min(person.start, organization.start), end: Math.max(person.end, organization.end) }],
    modality: 'done',
    rule: id,
  };
}
