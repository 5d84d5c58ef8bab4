/** What an organization belongs to, and what it founded. Data only. */
import { type FactEmission, type FactFrame, timeless } from './facts.ts';
import { ACTORS, ORGANIZATIONS } from './types.ts';

const MEMBER: readonly FactEmission[] = [{ type: 'MEMBER_OF', from: 'member', to: 'body' }];
const FOUNDING: readonly FactEmission[] = [{ type: 'MEMBER_OF', from: 'member', to: 'body', founding: true }];

const FRAMES: readonly FactFrame[] = [
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

export const MEMBERSHIP_FRAMES = timeless(FRAMES);
