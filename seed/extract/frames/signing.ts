/** Who signed what. A draft, an authorization to sign and a signature to come are told apart by ../modality.ts. Data only. */
import type { FactEmission, FactFrame } from './facts.ts';
import { ACTORS, AGREEMENTS } from './types.ts';

const SIGNED: readonly FactEmission[] = [
  { type: 'SIGNED', from: 'party', to: 'agreement' },
  { type: 'SIGNED', from: 'counterpart', to: 'agreement' },
];

export const SIGNING_FRAMES: readonly FactFrame[] = [
  {
    id: 'signing.verb.fr',
    language: 'fr',
    verbs: [
      'annoncer',
      'signer',
      'parapher',
      'conclure',
      'ratifier',
      'cosigner',
      'convenir',
      'prolonger',
      'renouveler',
      'nouer',
    ],
    slots: {
      party: { at: 'agent', types: ACTORS, optional: true },
      agreement: { at: 'patient', types: AGREEMENTS },
      counterpart: { at: 'complement', prepositions: ['avec', 'entre'], types: ACTORS, optional: true },
    },
    emits: SIGNED,
    examples: [
      {
        text: 'Boréal Acier inc. et l’Institut Lumen ont signé une entente de recherche.',
        gives: { party: ['Boréal Acier inc.', 'Institut Lumen'] },
      },
      {
        text: 'Le protocole d’entente a été signé par Jeanne Morel et par Akira Yoshida.',
        gives: { party: ['Jeanne Morel', 'Akira Yoshida'] },
      },
    ],
    counterExamples: [
      'Jeanne Morel souhaite signer une entente avec l’Institut Lumen.',
      'L’entente n’a pas été signée par l’Institut Lumen.',
    ],
  },
  {
    id: 'signing.between.fr',
    language: 'fr',
    nouns: ['signature', 'conclusion', 'protocole', 'entente', 'accord', 'convention', 'memorandum', 'partenariat'],
    slots: {
      agreement: { at: 'complement', prepositions: ['de'], types: AGREEMENTS },
      party: { at: 'complement', prepositions: ['entre'], types: ACTORS },
    },
    emits: SIGNED,
    examples: [
      {
        text: 'La mission s’est conclue par la signature d’une entente de recherche entre Boréal Acier inc. et l’Institut Lumen.',
        gives: { party: ['Boréal Acier inc.', 'Institut Lumen'] },
      },
    ],
    counterExamples: ['La signature d’une entente entre Boréal Acier inc. et l’Institut Lumen a été reportée.'],
  },
  {
    id: 'signing.verb.en',
    language: 'en',
    verbs: [
      'announce',
      'sign',
      'cosign',
      'ink',
      'seal',
      'conclude',
      'initial',
      'ratify',
      'renew',
      'extend',
      'formalize',
      'formalise',
      'strike',
      'clinch',
      'agree',
      'enter',
    ],
    slots: {
      party: { at: 'agent', types: ACTORS, optional: true },
      agreement: { at: 'patient', types: AGREEMENTS },
      counterpart: { at: 'complement', prepositions: ['with', 'between'], types: ACTORS, optional: true },
    },
    emits: SIGNED,
    examples: [
      {
        text: 'Boreal Steel Inc. and the Lumen Institute signed a research agreement.',
        gives: { party: ['Boreal Steel Inc.', 'Lumen Institute'] },
      },
    ],
    counterExamples: ['Boreal Steel Inc. hopes to sign an agreement with the Lumen Institute.'],
  },
  {
    id: 'signing.between.en',
    language: 'en',
    nouns: ['signing', 'agreement', 'memorandum', 'mou'],
    slots: {
      agreement: { at: 'complement', prepositions: ['of', 'de'], types: AGREEMENTS },
      party: { at: 'complement', prepositions: ['between', 'with', 'by'], types: ACTORS },
    },
    emits: SIGNED,
    examples: [
      {
        text: 'The mission ended with the signing of a research agreement between Boreal Steel Inc. and the Lumen Institute.',
        gives: { party: ['Boreal Steel Inc.', 'Lumen Institute'] },
      },
    ],
    counterExamples: ['The signing of an agreement between Boreal Steel Inc. and the Lumen Institute was postponed.'],
  },
];
