/** What an organization is active in: what it makes, what it specializes in. Finding the sectors themselves: ../sectors.ts. Data only. */
import { type FactEmission, type FactFrame, timeless } from './facts.ts';
import { ORGANIZATIONS, SECTORS } from './types.ts';

const ACTIVE: readonly FactEmission[] = [{ type: 'ACTIVE_IN', from: 'organization', to: 'sector' }];

const FRAMES: readonly FactFrame[] = [
  {
    id: 'sector.verb.fr',
    language: 'fr',
    verbs: [
      'fabriquer',
      'produire',
      'concevoir',
      'developper',
      'construire',
      'extraire',
      'elever',
      'exploiter',
      'entreposer',
      'assembler',
      'recycler',
      'cultiver',
      'transformer',
      'vendre',
      'specialiser',
      'fournir',
      'oeuvrer',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      sector: { at: 'complement', prepositions: ['', 'de', 'dans', 'en', 'a'], types: SECTORS },
    },
    emits: ACTIVE,
    examples: [
      {
        text: 'La société Boréal Acier inc. œuvre dans le secteur de l’aérospatiale.',
        gives: { organization: ['Boréal Acier inc.'] },
      },
    ],
    counterExamples: ['Boréal Acier inc. pourrait œuvrer dans le secteur de l’aérospatiale.'],
  },
  {
    id: 'sector.noun.fr',
    language: 'fr',
    nouns: [
      'fabricant',
      'fabricante',
      'producteur',
      'productrice',
      'specialiste',
      'specialisee',
      'specialise',
      'specialises',
      'specialisees',
      'implantes',
      'acteur',
      'acteurs',
      'actif',
      'active',
      'leader',
      'chef de file',
      'geant',
      'constructeur',
      'exploitant',
      'fournisseur',
      'au developpement',
      'le developpement',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      sector: { at: 'complement', prepositions: ['de', 'dans', 'en', 'du'], types: SECTORS },
    },
    emits: ACTIVE,
    examples: [
      {
        text: 'L’entreprise Boréal Acier inc., acteur important de la filière batterie, exporte.',
        gives: { organization: ['Boréal Acier inc.'] },
      },
    ],
    counterExamples: ['Boréal Acier inc. exporte.'],
  },
  {
    id: 'sector.verb.en',
    language: 'en',
    verbs: [
      'make',
      'design',
      'produce',
      'manufacture',
      'develop',
      'specialize',
      'specialise',
      'build',
      'recycle',
      'grow',
      'supply',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      sector: { at: 'complement', prepositions: ['', 'in', 'of', 'de'], types: SECTORS },
    },
    emits: ACTIVE,
    examples: [
      {
        text: 'Boreal Steel Inc. specializes in the aerospace sector.',
        gives: { organization: ['Boreal Steel Inc.'] },
      },
    ],
    counterExamples: ['Boreal Steel Inc. may specialize in the aerospace sector.'],
  },
  {
    id: 'sector.noun.en',
    language: 'en',
    nouns: ['maker', 'manufacturer', 'producer', 'specialist', 'supplier', 'handler', 'operator', 'provider'],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      sector: { at: 'complement', prepositions: ['of', 'de', 'in'], types: SECTORS },
    },
    emits: ACTIVE,
    examples: [
      {
        text: 'Boreal Steel Inc., a maker of hydraulic presses, is well known in the region.',
        gives: { organization: ['Boreal Steel Inc.'], sector: ['hydraulic presses'] },
      },
    ],
    counterExamples: ['Boreal Steel Inc. is exporting.'],
  },
];

export const ACTIVITY_FRAMES = timeless(FRAMES);
