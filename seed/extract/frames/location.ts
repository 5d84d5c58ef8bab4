/** Where an organization has its seat, a plant or an office, said in words. Brackets and table columns: ../adjacency.ts. Data only. */
import { type FactEmission, type FactFrame, timeless } from './facts.ts';
import { ORGANIZATIONS, PLACES } from './types.ts';

const LOCATED: readonly FactEmission[] = [{ type: 'LOCATED_IN', from: 'organization', to: 'place' }];
const ESTABLISHED: readonly FactEmission[] = [{ type: 'ESTABLISHED_IN', from: 'organization', to: 'place' }];

const FRAMES: readonly FactFrame[] = [
  {
    id: 'seat.participle.fr',
    language: 'fr',
    nouns: [
      'base',
      'basee',
      'bases',
      'basees',
      'situe',
      'situee',
      'sis',
      'sise',
      'siege',
      'siege social',
      'etabli',
      'etablie',
      'localise',
      'localisee',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      place: { at: 'complement', prepositions: ['a', 'en', 'de', 'dans'], types: PLACES },
    },
    emits: LOCATED,
    examples: [
      {
        text: 'Boréal Acier inc., dont le siège est à Sherbrooke, a gagné le prix.',
        gives: { organization: ['Boréal Acier inc.'], place: ['Sherbrooke'] },
      },
    ],
    counterExamples: ['Boréal Acier inc. exporte à Nagoya.'],
  },
  {
    id: 'seat.fronted.fr',
    language: 'fr',
    nouns: [
      'base',
      'basee',
      'situe',
      'situee',
      'etabli',
      'etablie',
      'installe',
      'installee',
      'implante',
      'implantee',
      'fonde',
      'fondee',
    ],
    fronted: true,
    slots: {
      place: { at: 'complement', prepositions: ['a', 'en'], types: PLACES, near: true },
      organization: { at: 'complement', prepositions: [''], types: ORGANIZATIONS },
    },
    emits: LOCATED,
    examples: [
      {
        text: 'Basé à Sherbrooke, l’Institut Lumen étudie la lumière.',
        gives: { organization: ['Institut Lumen'], place: ['Sherbrooke'] },
      },
    ],
    counterExamples: ['Basé sur le lac, le projet a séduit l’Institut Lumen à Sherbrooke.'],
  },
  {
    id: 'plant.participle.fr',
    language: 'fr',
    nouns: [
      'implante',
      'implantee',
      'implantes',
      'implantees',
      'bien implantes',
      'installe',
      'installee',
      'installes',
      'installees',
      'present',
      'presente',
      'presents',
      'presentes',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      place: { at: 'complement', prepositions: ['a', 'en', 'au'], types: PLACES },
    },
    emits: ESTABLISHED,
    examples: [
      {
        text: 'L’entreprise Boréal Acier inc., implantée à Sherbrooke depuis 2009, exporte.',
        gives: { organization: ['Boréal Acier inc.'], place: ['Sherbrooke'] },
      },
    ],
    counterExamples: ['Boréal Acier inc. songe à s’implanter à Sherbrooke.'],
  },
  {
    id: 'plant.noun.fr',
    language: 'fr',
    nouns: [
      'bureau',
      'bureaux',
      'usine',
      'usines',
      'filiale',
      'succursale',
      'atelier',
      'ateliers',
      'laboratoire',
      'entrepot',
      'agence',
      'antenne',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      place: { at: 'complement', prepositions: ['a', 'en'], types: PLACES },
    },
    needs: ['dispose', 'possede', 'tient', 'exploite', 'compte', 'ouvert', 'exploitent', 'detient', 'inaugure'],
    emits: ESTABLISHED,
    examples: [
      {
        text: 'Boréal Acier inc. dispose d’un bureau à Nagoya.',
        gives: { organization: ['Boréal Acier inc.'], place: ['Nagoya'] },
      },
    ],
    counterExamples: ['Boréal Acier inc. songe à ouvrir un bureau à Nagoya.'],
  },
  {
    id: 'seat.participle.en',
    language: 'en',
    nouns: ['based', 'headquartered', 'head office', 'headquarters'],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      place: { at: 'complement', prepositions: ['in', 'at'], types: PLACES },
    },
    emits: LOCATED,
    examples: [
      {
        text: 'Boreal Steel Inc., based in Halifax, is exporting.',
        gives: { organization: ['Boreal Steel Inc.'], place: ['Halifax'] },
      },
    ],
    counterExamples: ['Boreal Steel Inc. is exporting to Nagoya.'],
  },
  {
    id: 'seat.fronted.en',
    language: 'en',
    nouns: ['based', 'headquartered', 'founded', 'established'],
    fronted: true,
    slots: {
      place: { at: 'complement', prepositions: ['in', 'at'], types: PLACES, near: true },
      organization: { at: 'complement', prepositions: [''], types: ORGANIZATIONS },
    },
    emits: LOCATED,
    examples: [
      {
        text: 'Based in Halifax, the Lumen Institute is at work on the light of the north.',
        gives: { organization: ['Lumen Institute'], place: ['Halifax'] },
      },
    ],
    counterExamples: ['Based on the light of the north, the work of the Lumen Institute is done in Halifax.'],
  },
  {
    id: 'plant.noun.en',
    language: 'en',
    nouns: [
      'office',
      'offices',
      'plant',
      'plants',
      'branch',
      'factory',
      'people',
      'laboratory',
      'warehouse',
      'subsidiary',
    ],
    slots: {
      organization: { at: 'before', types: ORGANIZATIONS },
      place: { at: 'complement', prepositions: ['in', 'at'], types: PLACES },
    },
    needs: ['opened', 'has', 'with', 'runs', 'operates', 'employs', 'maintains', 'have', 'owns'],
    emits: ESTABLISHED,
    examples: [
      {
        text: 'Boreal Steel Inc. opened a sales office in Nagoya.',
        gives: { organization: ['Boreal Steel Inc.'], place: ['Nagoya'] },
      },
    ],
    counterExamples: ['Boreal Steel Inc. plans to open an office in Nagoya.'],
  },
];

export const LOCATION_FRAMES = timeless(FRAMES);
