/** Clauses that say who travelled: led, accompanied, made up the group, were along. Data only. */
import type { Frame } from '../frames/frame.ts';
import { MISSION, PARTIES, PEOPLE } from '../frames/types.ts';

/** Every slot of a match named `traveller…` travelled. */
export type PartyFrame = Frame<null>;

export const PARTY_FRAMES: readonly PartyFrame[] = [
  {
    id: 'party.led.fr',
    language: 'fr',
    verbs: ['diriger', 'conduire', 'mener', 'emmener', 'piloter'],
    slots: { traveller: { at: 'agent', types: PEOPLE }, group: { at: 'patient', types: MISSION, optional: true } },
    needs: ['mission', 'delegation', 'groupe', 'representants', 'participants', 'conduite', 'emmenes', 'delegues'],
    emits: null,
    examples: [{ text: 'La mission à Nagoya était dirigée par Jeanne Morel.', gives: { traveller: ['Jeanne Morel'] } }],
    counterExamples: ['Jeanne Morel dirige l’Institut Lumen.'],
  },
  {
    id: 'party.accompanied.fr',
    language: 'fr',
    verbs: ['accompagner'],
    slots: {
      traveller: { at: 'agent', types: PEOPLE, optional: true },
      traveller2: { at: 'patient', types: PEOPLE, optional: true },
      traveller3: { at: 'complement', prepositions: ['de', 'par'], types: PEOPLE, optional: true },
    },
    emits: null,
    examples: [
      {
        text: 'Jeanne Morel était accompagnée de Paul Girard et de Louise Caron.',
        gives: { traveller2: ['Jeanne Morel'], traveller3: ['Paul Girard', 'Louise Caron'] },
      },
    ],
    counterExamples: [],
  },
  {
    id: 'party.with.fr',
    language: 'fr',
    nouns: [
      'en compagnie',
      'aux cotes',
      'parmi eux',
      'parmi elles',
      'parmi les participants',
      'a la tete',
      'chef de file',
      'compagnons',
      'compagnons de route',
      'faisaient partie',
    ],
    slots: {
      traveller: { at: 'complement', prepositions: ['', 'de'], types: PEOPLE, optional: true },
      traveller2: { at: 'before', types: PEOPLE, optional: true },
    },
    unless: ['ancien', 'ancienne', 'opposition', 'remplacant'],
    emits: null,
    examples: [
      {
        text: 'Jeanne Morel a fait le voyage en compagnie de Paul Girard.',
        gives: { traveller: ['Paul Girard'], traveller2: ['Jeanne Morel'] },
      },
    ],
    counterExamples: [],
  },
  {
    id: 'party.along.fr',
    language: 'fr',
    nouns: ['du voyage', 'du deplacement', 'de la partie', 'de la delegation', 'de la mission'],
    slots: { traveller: { at: 'before', types: PEOPLE } },
    needs: ['etait', 'etaient', 'sont', 'faisait', 'faisaient', 'fut', 'furent'],
    unless: ['president', 'presidente', 'tete', 'bilan', 'cout', 'rapport', 'fin', 'retour', 'organisee', 'chargee'],
    emits: null,
    examples: [
      {
        text: 'Jeanne Morel et Paul Girard étaient aussi du voyage.',
        gives: { traveller: ['Jeanne Morel', 'Paul Girard'] },
      },
    ],
    counterExamples: [
      'Jeanne Morel s’interroge sur le prix du voyage.',
      'Jeanne Morel, qui devait être du voyage, y a renoncé.',
    ],
  },
  {
    id: 'party.beside.fr',
    language: 'fr',
    nouns: [
      'a ses cotes',
      'a leurs cotes',
      'avec lui',
      'avec elle',
      "l'accompagnaient",
      'autour de lui',
      "autour d'elle",
    ],
    slots: { traveller: { at: 'complement', prepositions: [''], types: PEOPLE } },
    needs: ['trouvaient', 'trouvait', 'figuraient', 'figurait', 'etaient', 'accompagnaient', 'voyageaient'],
    emits: null,
    examples: [
      {
        text: 'Jeanne Morel menait la mission à Nagoya. À ses côtés se trouvaient Paul Girard et Louise Caron.',
        gives: { traveller: ['Paul Girard', 'Louise Caron'] },
      },
    ],
    counterExamples: ['À ses côtés, Paul Girard tenait la pelle.'],
  },
  {
    id: 'party.joined.fr',
    language: 'fr',
    verbs: ['rejoindre'],
    slots: { traveller: { at: 'agent', types: PEOPLE } },
    needs: ['les', 'delegation', 'groupe', 'mission'],
    emits: null,
    examples: [{ text: 'Louise Caron a rejoint la délégation à Nagoya.', gives: { traveller: ['Louise Caron'] } }],
    counterExamples: ['Louise Caron a rejoint l’Institut Lumen en 2020.'],
  },
  {
    id: 'party.made.fr',
    language: 'fr',
    nouns: ['formee', 'forme', 'formes', 'formees'],
    verbs: ['composer', 'reunir', 'compter', 'comprendre', 'regrouper', 'rassembler'],
    slots: {
      group: { at: 'patient', types: MISSION, optional: true },
      traveller: { at: 'complement', prepositions: ['de', 'par', ''], types: PEOPLE },
    },
    needs: ['delegation', 'mission', 'groupe'],
    emits: null,
    examples: [
      {
        text: 'La délégation était formée de Jeanne Morel et de Paul Girard.',
        gives: { traveller: ['Jeanne Morel', 'Paul Girard'] },
      },
    ],
    counterExamples: ['La Fondation Boréale a formé Jeanne Morel.'],
  },
  {
    id: 'party.occasion.fr',
    language: 'fr',
    nouns: ["l'occasion pour", 'retour de leur mission', 'de retour de'],
    slots: { traveller: { at: 'complement', prepositions: ['', 'pour', 'de', 'a'], types: PARTIES } },
    emits: null,
    examples: [
      {
        text: 'Cette mission fut l’occasion pour Jeanne Morel et Paul Girard de rencontrer Akira Yoshida.',
        gives: { traveller: ['Jeanne Morel', 'Paul Girard'] },
      },
    ],
    counterExamples: [],
  },
  {
    id: 'party.led.en',
    language: 'en',
    verbs: ['lead', 'head'],
    slots: { traveller: { at: 'agent', types: PEOPLE } },
    needs: ['mission', 'delegation', 'group', 'trip', 'party', 'team'],
    emits: null,
    examples: [{ text: 'The mission to Nagoya was led by Jane Morell.', gives: { traveller: ['Jane Morell'] } }],
    counterExamples: ['Jane Morell leads the Lumen Institute.'],
  },
  {
    id: 'party.with.en',
    language: 'en',
    nouns: [
      'with him were',
      'with her were',
      'with them were',
      'with him was',
      'with her was',
      'on the trip were',
      'on the trip was',
      'mission included',
      'delegation included',
      'party included',
      'group included',
      'accompanied by',
      'joined by',
      'delegates were',
      'made up of',
      'also travelling were',
      'also traveling were',
    ],
    slots: {
      traveller: { at: 'complement', prepositions: ['', 'by', 'of', 'de'], types: PEOPLE },
      traveller2: { at: 'before', types: PEOPLE, optional: true },
    },
    emits: null,
    examples: [
      {
        text: 'Jane Morell led the mission to Nagoya. With her were Paul Gerard and Louise Carron.',
        gives: { traveller: ['Paul Gerard', 'Louise Carron'] },
      },
    ],
    counterExamples: [],
  },
  {
    id: 'party.went.en',
    language: 'en',
    nouns: ['went too', 'went along', 'came along', 'also went', 'travelled with', 'traveled with'],
    slots: { traveller: { at: 'before', types: PEOPLE } },
    emits: null,
    examples: [{ text: 'Jane Morell, chair of the mission, went too.', gives: { traveller: ['Jane Morell'] } }],
    counterExamples: [],
  },
];
