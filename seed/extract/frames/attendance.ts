/** Who took part in which event. Travelling on a mission: ../mission/partyFrames.ts. Data only. */
import type { FactEmission, FactFrame } from './facts.ts';
import { ACTORS, EVENTS, MISSION, PEOPLE } from './types.ts';

const TOOK_PART: readonly FactEmission[] = [{ type: 'TOOK_PART_IN', from: 'participant', to: 'event' }];

export const ATTENDANCE_FRAMES: readonly FactFrame[] = [
  {
    id: 'attendance.verb.fr',
    language: 'fr',
    verbs: ['participer', 'assister', 'exposer', 'intervenir'],
    slots: {
      participant: { at: 'agent', types: [...ACTORS, ...MISSION] },
      event: { at: 'complement', prepositions: ['a', 'lors', 'de'], types: EVENTS },
    },
    emits: TOOK_PART,
    examples: [
      { text: 'Jeanne Morel a participé au Forum nordique de l’énergie.', gives: { participant: ['Jeanne Morel'] } },
    ],
    counterExamples: ['Jeanne Morel devait participer au Forum nordique de l’énergie.'],
  },
  {
    id: 'attendance.frame.fr',
    language: 'fr',
    nouns: ['dans le cadre', 'lors', "a l'occasion"],
    slots: {
      participant: { at: 'before', types: PEOPLE },
      event: { at: 'complement', prepositions: ['de'], types: EVENTS },
    },
    emits: TOOK_PART,
    examples: [
      {
        text: 'Jeanne Morel a été présentée dans le cadre du Forum nordique de l’énergie.',
        gives: { participant: ['Jeanne Morel'] },
      },
    ],
    counterExamples: ['Jeanne Morel n’a pas été présentée dans le cadre du Forum nordique de l’énergie.'],
  },
  {
    id: 'attendance.verb.en',
    language: 'en',
    verbs: ['attend', 'participate'],
    slots: { participant: { at: 'agent', types: [...ACTORS, ...MISSION] }, event: { at: 'patient', types: EVENTS } },
    emits: TOOK_PART,
    examples: [{ text: 'Jane Morell attended the Northern Energy Forum.', gives: { participant: ['Jane Morell'] } }],
    counterExamples: ['Jane Morell hopes to attend the Northern Energy Forum.'],
  },
];
