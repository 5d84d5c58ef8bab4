/** Where an organization is, what it is active in, what it belongs to. Brackets and table columns: ../adjacency.ts. Data only. */
import type { FactEmission, FactFrame } from './facts.ts';
import { ACTORS, ORGANIZATIONS, PLACES, SECTORS } from './types.ts';

const LOCATED: readonly FactEmission[] = [{ type: 'LOCATED_IN', from: 'organization', to: 'place' }];
const ESTABLISHED: readonly FactEmission[] = [{ type: 'ESTABLISHED_IN', from: 'organization', to: 'place' }];
const ACTIVE: readonly FactEmission[] = [{ type: 'ACTIVE_IN', from: 'organization', to: 'sector' }];
const MEMBER: readonly FactEmission[] = [{ type: 'MEMBER_OF', from: 'member', to: 'body' }];
const FOUNDING: readonly FactEmission[] = [{ type: 'MEMBER_OF', from: 'member', to: 'body', founding: true }];

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
  {
    id: 'membership.fr',
    language: 'fr',
    nouns: ['membre', 'membres', 'adhere', 'adherente', 'composante', 'filiale'],
    slots: {
      member: { at: 'before', types: ACTORS },
      body: { at: 'complement', prepositions: ['de', 'a'], types: ORGANIZATIONS },
    },
    unless: ['fondateur', 'fondatrice', 'fondateurs', 'etudier', 'adhesion', 'ses', 'les'],
    emits: MEMBER,
    examples: [
      {
        text: 'L’Institut Lumen est membre du Réseau des instituts nordiques.',
        gives: { member: ['Institut Lumen'], body: ['Réseau des instituts nordiques'] },
      },
    ],
    counterExamples: ['L’Institut Lumen pourrait devenir membre du Réseau des instituts nordiques.'],
  },
  {
    id: 'membership.whose.fr',
    language: 'fr',
    nouns: ['dont'],
    slots: {
      body: { at: 'before', types: ORGANIZATIONS },
      member: { at: 'complement', prepositions: [''], types: ACTORS },
    },
    needs: ['membre', 'membres'],
    emits: MEMBER,
    examples: [
      {
        text: 'Le Réseau des instituts nordiques, dont l’Institut Lumen est membre, se réunit à Nagoya.',
        gives: { member: ['Institut Lumen'], body: ['Réseau des instituts nordiques'] },
      },
    ],
    counterExamples: ['Le Réseau des instituts nordiques, dont le siège est à Nagoya, se réunit.'],
  },
  {
    id: 'membership.founding.fr',
    language: 'fr',
    nouns: ['membre fondateur', 'membre fondatrice', 'membres fondateurs'],
    slots: {
      member: { at: 'before', types: ACTORS },
      body: { at: 'complement', prepositions: ['de'], types: ORGANIZATIONS },
    },
    needs: ['est', 'sont', 'etait', 'etaient'],
    emits: FOUNDING,
    examples: [
      {
        text: 'L’Institut Lumen est membre fondateur du Réseau des instituts nordiques.',
        gives: { member: ['Institut Lumen'], body: ['Réseau des instituts nordiques'] },
      },
    ],
    counterExamples: ['Les membres fondateurs du Réseau des instituts nordiques sont là.'],
  },
  {
    id: 'membership.en',
    language: 'en',
    nouns: ['member', 'members'],
    slots: {
      member: { at: 'before', types: ACTORS },
      body: { at: 'complement', prepositions: ['of', 'de'], types: ORGANIZATIONS },
    },
    unless: ['founding', 'its', 'their'],
    emits: MEMBER,
    examples: [
      {
        text: 'The Lumen Institute is a member of the Northern Institutes Network.',
        gives: { member: ['Lumen Institute'], body: ['Northern Institutes Network'] },
      },
    ],
    counterExamples: ['The Lumen Institute may become a member of the Northern Institutes Network.'],
  },
  {
    id: 'membership.founding.en',
    language: 'en',
    nouns: ['founding member', 'founding members'],
    slots: {
      member: { at: 'before', types: ACTORS },
      body: { at: 'complement', prepositions: ['of', 'de'], types: ORGANIZATIONS },
    },
    needs: ['is', 'are', 'was', 'were'],
    emits: FOUNDING,
    examples: [
      {
        text: 'The Lumen Institute is a founding member of the Northern Institutes Network.',
        gives: { member: ['Lumen Institute'], body: ['Northern Institutes Network'] },
      },
    ],
    counterExamples: [],
  },
  {
    id: 'membership.join.en',
    language: 'en',
    verbs: ['join'],
    slots: {
      member: { at: 'agent', types: ORGANIZATIONS },
      body: { at: 'patient', types: ['Association', 'Unknown'] },
    },
    emits: MEMBER,
    examples: [
      {
        text: 'The Lumen Institute joined the Northern Institutes Network.',
        gives: { member: ['Lumen Institute'], body: ['Northern Institutes Network'] },
      },
    ],
    counterExamples: ['The Lumen Institute would like to join the Northern Institutes Network.'],
  },
];

export const BELONGING_FRAMES: readonly FactFrame[] = FRAMES.map((frame) => ({ ...frame, timeless: true }));
