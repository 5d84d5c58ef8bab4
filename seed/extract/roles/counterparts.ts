/**
 * "son **homologue** de Hakodate, M. Sakurai": whoever holds, elsewhere, the office that was spoken of last. Where that is must be said;
 * a counterpart whose town the text leaves open is left open.
 */
import type { Claim } from '../../annotations.ts';
import { captured, findMatches } from '../rules/matcher.ts';
import type { Item, Rule } from '../rules/pattern.ts';
import type { RolePhrase } from './phrases.ts';

const BODIES = ['Company', 'Institute', 'Government', 'Association', 'City'] as const;

export const COUNTERPART: Rule<'HOLDS_ROLE'> = {
  id: 'role/counterpart',
  trigger: { words: ['homologue', 'counterpart', 'vis-a-vis'] },
  pattern: [
    { words: ['homologue', 'counterpart', 'vis-a-vis'] },
    { words: ['de', 'du', "d'", 'of', 'from', 'in', 'a'] },
    { words: ['la', "l'", 'the'], optional: true },
    { mention: BODIES, as: 'where' },
    { words: [','], optional: true },
    { group: [{ words: ['le', 'la'] }, { class: 'role.academic' }], optional: true },
    { class: 'honorific', optional: true },
    { mention: 'Person', as: 'person' },
  ],
  emits: 'HOLDS_ROLE',
  examples: [
    {
      text: 'La mairesse a invité son homologue de Nagoya, M. Kenji Sakurai, à revenir.',
      gives: { where: 'Nagoya', person: 'Kenji Sakurai' },
    },
  ],
  counterExamples: ['La mairesse a invité son homologue et M. Kenji Sakurai, de Nagoya.'],
};

/** @param office the role spoken of last before, in this sentence or an earlier one */
export function findCounterparts(items: readonly Item[], office: (before: number) => RolePhrase | undefined): Claim[] {
  return findMatches(COUNTERPART, items).flatMap((match) => {
    const [person, where] = [captured(match, 'person', items)!, captured(match, 'where', items)!];
    const isMayor = office(match.first)?.kind === 'mayor';
    if (isMayor !== (where.mention!.type === 'City')) return [];
    return [
      {
        type: isMayor ? ('MAYOR_OF' as const) : ('HOLDS_ROLE' as const),
        from: person.mention!.id,
        to: where.mention!.id,
        evidence: [{ start: items[match.first]!.start, end: person.end }],
        modality: 'done' as const,
        rule: COUNTERPART.id,
      },
    ];
  });
}
