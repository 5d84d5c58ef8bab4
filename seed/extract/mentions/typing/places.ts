/** What says that a name is a place’s, beside the gazetteer (../places.ts). */
import { AND, NAME, type TypingRule } from './rule.ts';

/** "échevine **des** Relations", "adjoint **au** maire" lead to no town. */
const OF = { words: ['de', "d'", 'du', 'of'] } as const;

const city = (id: string, weight: number) => ({ id: `place/${id}`, emits: { type: 'City', weight } as const });

export const PLACES: readonly TypingRule[] = [
  {
    ...city('mayor-of', 7),
    trigger: { class: 'role.mayor' },
    pattern: [{ class: 'role.mayor' }, OF, NAME, { group: [AND, OF, NAME], repeat: [0, 6] }],
    examples: [
      { text: 'Ce fut l’occasion pour le maire de Shawinigan de parler.', gives: { name: 'Shawinigan' } },
      { text: 'The Mayor of Gimli welcomed them.', gives: { name: 'Gimli' } },
    ],
    counterExamples: ['Le président de Voltaluce a signé.'],
  },
  {
    ...city('deputy-of', 7),
    trigger: { class: 'role.deputy-mayor' },
    // "échevin **du** Commerce" has a field, not a town.
    pattern: [{ class: 'role.deputy-mayor' }, { words: ['de', "d'", 'of'] }, NAME],
    examples: [{ text: 'L’adjointe au maire de Shawinigan a parlé.', gives: { name: 'Shawinigan' } }],
    counterExamples: ['L’échevin du Commerce a parlé.'],
  },
  {
    ...city('mayors-of', 7),
    trigger: { class: 'role.mayor' },
    pattern: [
      { class: 'plural', words: ['maires', 'mayors', 'bourgmestres', 'mairesses'] },
      OF,
      NAME,
      { group: [AND, NAME], repeat: [1, 6] },
    ],
    examples: [
      {
        text: 'Je félicite les maires de Gimli, Bouctouche et Shediac.',
        gives: { name: ['Gimli', 'Bouctouche', 'Shediac'] },
      },
    ],
    counterExamples: ['Le maire de Gimli, Jean Roy, est venu.'],
  },
  {
    ...city('before-country', 3),
    trigger: { mention: ['Country', 'Region'] },
    pattern: [
      NAME,
      { words: [',', '('] },
      { words: ['en', 'au', 'in', 'aux'], optional: true },
      { mention: ['Country', 'Region'] },
    ],
    examples: [],
    counterExamples: [],
  },
  {
    ...city('english-mayor', 5),
    language: 'en',
    trigger: { class: ['role.mayor', 'role.deputy-mayor', 'role.elected'] },
    pattern: [NAME, { words: ["'s"], optional: true }, { class: ['role.mayor', 'role.deputy-mayor', 'role.elected'] }],
    examples: [{ text: 'When Launceston mayor Kate Whitford came, all laughed.', gives: { name: 'Launceston' } }],
    counterExamples: ['Polar Asphalt president Al Peterson came.'],
  },
];
