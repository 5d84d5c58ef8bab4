/** Who met whom. A meeting of the travellers as a stop of their mission: ../mission/stopFrames.ts. Data only. */
import type { FactEmission, FactFrame } from './facts.ts';
import { PARTIES, TRAVELLERS } from './types.ts';

const MET: readonly FactEmission[] = [{ type: 'MET', from: 'visitor', to: 'met' }];

export const MEETING_FRAMES: readonly FactFrame[] = [
  {
    id: 'meeting.verb.fr',
    language: 'fr',
    verbs: ['rencontrer', 'retrouver'],
    slots: { visitor: { at: 'agent', types: TRAVELLERS }, met: { at: 'patient', types: PARTIES } },
    emits: MET,
    examples: [
      {
        text: 'Jeanne Morel et Paul Girard ont rencontré Akira Yoshida à Nagoya.',
        gives: { visitor: ['Jeanne Morel', 'Paul Girard'], met: ['Akira Yoshida'] },
      },
      {
        text: 'Jeanne Morel a été rencontrée par Akira Yoshida.',
        gives: { visitor: ['Akira Yoshida'], met: ['Jeanne Morel'] },
      },
    ],
    counterExamples: ['Jeanne Morel est rentrée de Nagoya.'],
  },
  {
    id: 'meeting.with.fr',
    language: 'fr',
    verbs: ['entretenir'],
    reflexive: true,
    slots: {
      visitor: { at: 'agent', types: TRAVELLERS },
      met: { at: 'complement', prepositions: ['avec'], types: PARTIES },
    },
    emits: MET,
    examples: [
      {
        text: 'Jeanne Morel s’est entretenue avec Akira Yoshida.',
        gives: { visitor: ['Jeanne Morel'], met: ['Akira Yoshida'] },
      },
    ],
    counterExamples: ['Jeanne Morel s’est entretenue de l’avenir.'],
  },
  {
    id: 'meeting.verb.en',
    language: 'en',
    verbs: ['meet'],
    slots: { visitor: { at: 'agent', types: TRAVELLERS }, met: { at: 'patient', types: PARTIES } },
    emits: MET,
    examples: [
      { text: 'Jane Morell met Akira Yoshida in Nagoya.', gives: { visitor: ['Jane Morell'], met: ['Akira Yoshida'] } },
    ],
    counterExamples: ['Jane Morell came back from Nagoya.'],
  },
  {
    id: 'meeting.with.en',
    language: 'en',
    verbs: ['meet'],
    slots: {
      visitor: { at: 'agent', types: TRAVELLERS },
      met: { at: 'complement', prepositions: ['with'], types: PARTIES },
    },
    emits: MET,
    examples: [
      {
        text: 'Jane Morell met with Akira Yoshida in Nagoya.',
        gives: { visitor: ['Jane Morell'], met: ['Akira Yoshida'] },
      },
    ],
    counterExamples: ['Jane Morell met the deadline.'],
  },
];
