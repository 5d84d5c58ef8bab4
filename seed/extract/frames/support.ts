/** Who invited, who supported or paid. The document's mission is meant where the clause names nothing else. Data only. */
import type { FactEmission, FactFrame } from './facts.ts';
import { ACTORS, MISSION, ORGANIZATIONS, PARTIES, PEOPLE, PLACES } from './types.ts';

const SUPPORTED: readonly FactEmission[] = [{ type: 'SUPPORTED', from: 'supporter', to: 'mission' }];
const INVITED_MISSION: readonly FactEmission[] = [{ type: 'INVITED', from: 'host', to: 'mission' }];
const INVITED: readonly FactEmission[] = [{ type: 'INVITED', from: 'host', to: 'guest' }];

export const SUPPORT_FRAMES: readonly FactFrame[] = [
  {
    id: 'support.noun.fr',
    language: 'fr',
    nouns: [
      'soutien',
      'appui',
      'aide',
      'concours',
      'contribution',
      'collaboration',
      'participation financiere',
      'partenariat financier',
      'subvention',
      'subventions',
      'financement',
      'commandite',
      'bourse',
      'bourses',
      'remerciements',
    ],
    slots: { supporter: { at: 'complement', prepositions: ['de'], types: ACTORS } },
    unless: ['solliciter', 'demande', 'demander', 'solliciteront', 'refusee', 'refuse'],
    emits: SUPPORTED,
    examples: [
      {
        text: 'La mission a reçu le soutien de la Fondation Boréale et de la Banque Lumen.',
        gives: { supporter: ['Fondation Boréale', 'Banque Lumen'] },
      },
      {
        text: 'La mission à Nagoya a été organisée avec l’appui financier de la Fondation Boréale.',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['Le conseil autorise la mairesse à solliciter l’aide de la Fondation Boréale.'],
  },
  {
    id: 'support.label.fr',
    language: 'fr',
    nouns: [
      'soutien :',
      'appui :',
      'partenaire financier :',
      'partenaires financiers :',
      'financement :',
      'commanditaire :',
      'commanditaires :',
    ],
    slots: { supporter: { at: 'complement', prepositions: ['', 'de'], types: ORGANIZATIONS } },
    emits: SUPPORTED,
    examples: [
      { text: 'Mission à Nagoya\n\nSoutien : Fondation Boréale', gives: { supporter: ['Fondation Boréale'] } },
    ],
    counterExamples: ['Les participants tiennent au soutien des leurs.'],
  },
  {
    id: 'support.verb.fr',
    language: 'fr',
    verbs: [
      'financer',
      'cofinancer',
      'subventionner',
      'commanditer',
      'parrainer',
      'soutenir',
      'appuyer',
      'epauler',
      'defrayer',
    ],
    slots: { supporter: { at: 'agent', types: ORGANIZATIONS } },
    unless: ['solliciter', 'que'],
    emits: SUPPORTED,
    examples: [
      {
        text: 'La mission à Nagoya a été financée par la Fondation Boréale.',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['La Fondation Boréale pourrait financer la mission à Nagoya.'],
  },
  {
    id: 'support.paying.fr',
    language: 'fr',
    verbs: ['prendre', 'regler', 'payer', 'assumer', 'contribuer', 'verser', 'tenir'],
    slots: { supporter: { at: 'agent', types: [...ORGANIZATIONS, ...PLACES] } },
    needs: [
      'charge',
      'facture',
      'cout',
      'couts',
      'note',
      'frais',
      'financement',
      'billets',
      'bourse',
      'hebergement',
      '€',
      '$',
      'euros',
      'dollars',
      'moitie',
      'tiers',
      'depenses',
      'depense',
    ],
    emits: SUPPORTED,
    examples: [
      {
        text: 'La Fondation Boréale a pris en charge les billets d’avion de la mission.',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['La Fondation Boréale a pris la parole.'],
  },
  {
    id: 'support.thanks.fr',
    language: 'fr',
    verbs: ['remercier'],
    slots: { supporter: { at: 'patient', types: ORGANIZATIONS } },
    emits: SUPPORTED,
    examples: [
      {
        text: 'Le groupe remercie la Fondation Boréale, qui a payé la mission.',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['Le groupe remercie tout le monde.'],
  },
  {
    id: 'support.merci.fr',
    language: 'fr',
    nouns: ['merci'],
    slots: { supporter: { at: 'complement', prepositions: ['a'], types: ORGANIZATIONS } },
    needs: ['billets', 'bourses', 'bourse', 'appui', 'soutien', 'financement', 'hebergement', 'aide', 'commandite'],
    emits: SUPPORTED,
    examples: [
      {
        text: 'La mission à Nagoya est finie. Pour les billets, merci à la Fondation Boréale !',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['Merci à la Fondation Boréale, et à bientôt.'],
  },
  {
    id: 'invitation.accepted.fr',
    language: 'fr',
    nouns: ["accepte l'invitation"],
    slots: {
      host: { at: 'complement', prepositions: ['de'], types: PARTIES },
      guest: { at: 'before', types: PARTIES },
    },
    emits: INVITED,
    examples: [
      {
        text: 'Akira Yoshida a accepté l’invitation de Jeanne Morel.',
        gives: { host: ['Jeanne Morel'], guest: ['Akira Yoshida'] },
      },
    ],
    counterExamples: ['Akira Yoshida a décliné l’invitation de Jeanne Morel.'],
  },
  {
    id: 'support.noun.en',
    language: 'en',
    nouns: [
      'support',
      'help',
      'assistance',
      'backing',
      'funding',
      'sponsorship',
      'grant',
      'grants',
      'contribution',
      'subsidy',
      'made possible',
      'courtesy',
    ],
    slots: { supporter: { at: 'complement', prepositions: ['of', 'de', 'from', 'by'], types: ORGANIZATIONS } },
    unless: ['apply', 'seek', 'requested', 'refused'],
    emits: SUPPORTED,
    examples: [
      {
        text: 'The mission to Nagoya was organized with the support of the Boreal Foundation.',
        gives: { supporter: ['Boreal Foundation'] },
      },
    ],
    counterExamples: ['The mission needs the help of everybody.'],
  },
  {
    id: 'support.verb.en',
    language: 'en',
    verbs: [
      'support',
      'fund',
      'sponsor',
      'underwrite',
      'finance',
      'pay',
      'cover',
      'subsidize',
      'subsidise',
      'bankroll',
      'cofund',
      'co-finance',
    ],
    slots: { supporter: { at: 'agent', types: ORGANIZATIONS } },
    emits: SUPPORTED,
    examples: [
      {
        text: 'The mission to Nagoya was funded by the Boreal Foundation.',
        gives: { supporter: ['Boreal Foundation'] },
      },
    ],
    counterExamples: ['The Boreal Foundation might fund the mission to Nagoya.'],
  },
  {
    id: 'support.thanks.en',
    language: 'en',
    nouns: ['thanks', 'grateful', 'thank', 'gratitude'],
    slots: { supporter: { at: 'complement', prepositions: ['to', ''], types: ORGANIZATIONS } },
    emits: SUPPORTED,
    examples: [
      {
        text: 'We are grateful to the Boreal Foundation for its grant to the mission.',
        gives: { supporter: ['Boreal Foundation'] },
      },
    ],
    counterExamples: ['We are grateful to everybody.'],
  },
  {
    id: 'support.gratitude.fr',
    language: 'fr',
    nouns: ['grace', 'aux frais', 'reconnaissant', 'reconnaissante', 'reconnaissants'],
    slots: { supporter: { at: 'complement', prepositions: ['a', 'de', 'envers'], types: ORGANIZATIONS } },
    needs: [
      'mission',
      'delegation',
      'voyage',
      'sejour',
      'deplacement',
      'billets',
      'bourses',
      'appui',
      'soutien',
      'subvention',
    ],
    emits: SUPPORTED,
    examples: [
      {
        text: 'La mission à Nagoya a pu se tenir grâce à la Fondation Boréale.',
        gives: { supporter: ['Fondation Boréale'] },
      },
    ],
    counterExamples: ['L’usine tourne grâce à Boréal Acier inc.'],
  },
  {
    id: 'invitation.noun.fr',
    language: 'fr',
    nouns: ["a l'invitation", "grace a l'invitation", "sur l'invitation", 'sur invitation', "repondant a l'invitation"],
    slots: { host: { at: 'complement', prepositions: ['de'], types: ACTORS } },
    emits: INVITED_MISSION,
    examples: [
      {
        text: 'La mission à Nagoya s’est faite à l’invitation du maire de Nagoya.',
        gives: { host: ['Maire de Nagoya'] },
      },
    ],
    counterExamples: ['Le maire de Nagoya a refusé l’invitation.'],
  },
  {
    id: 'invitation.verb.fr',
    language: 'fr',
    verbs: ['inviter', 'convier'],
    slots: {
      host: { at: 'agent', types: PARTIES },
      guest: { at: 'patient', types: [...PEOPLE, ...MISSION, ...ORGANIZATIONS] },
    },
    emits: INVITED,
    examples: [
      {
        text: 'Jeanne Morel a invité Akira Yoshida à Sherbrooke.',
        gives: { host: ['Jeanne Morel'], guest: ['Akira Yoshida'] },
      },
    ],
    counterExamples: ['Jeanne Morel invitera peut-être Akira Yoshida.'],
  },
  {
    id: 'invitation.noun.en',
    language: 'en',
    nouns: ['at the invitation', 'on the invitation', 'an invitation', 'the invitation'],
    slots: { host: { at: 'complement', prepositions: ['of', 'de', 'from'], types: ACTORS } },
    emits: INVITED_MISSION,
    examples: [
      {
        text: 'The mission to Nagoya was made at the invitation of the Mayor of Nagoya.',
        gives: { host: ['Mayor of Nagoya'] },
      },
    ],
    counterExamples: ['The Mayor of Nagoya declined the invitation.'],
  },
  {
    id: 'invitation.verb.en',
    language: 'en',
    verbs: ['invite'],
    slots: {
      host: { at: 'agent', types: PARTIES },
      guest: { at: 'patient', types: [...PEOPLE, ...MISSION, ...ORGANIZATIONS] },
    },
    emits: INVITED,
    examples: [
      {
        text: 'Akira Yoshida has been invited by Jane Morell to Halifax.',
        gives: { host: ['Jane Morell'], guest: ['Akira Yoshida'] },
      },
    ],
    counterExamples: ['Jane Morell would like to invite Akira Yoshida.'],
  },
];
