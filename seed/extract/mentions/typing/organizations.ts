/** What says that a name is a firm’s or another body’s. */
import { AND, DETERMINER, NAME, type TypingRule, words } from './rule.ts';

const company = (id: string, weight: number) => ({ id: `company/${id}`, emits: { type: 'Company', weight } as const });

export const ORGANIZATIONS: readonly TypingRule[] = [
  {
    ...company('noun-before', 7),
    trigger: { class: 'head.company' },
    pattern: [{ class: 'head.company' }, { tag: 'ADJ', repeat: [0, 2] }, NAME, { group: [AND, NAME], repeat: [0, 8] }],
    examples: [
      { text: 'La station est exploitée par la société Gharb Nord.', gives: { name: 'Gharb Nord' } },
      { text: 'Tomasz is the founder of the start-up Saltmarsh.', gives: { name: 'Saltmarsh' } },
    ],
    counterExamples: ['La société a été fondée par Youssef Amrani.'],
  },
  {
    ...company('noun-after', 6),
    trigger: { class: 'head.company' },
    pattern: [
      NAME,
      { words: [',', '('] },
      { ...DETERMINER, optional: true },
      { tag: ['ADJ', 'NOUN'], mention: false, optional: true },
      { class: 'head.company' },
    ],
    examples: [
      { text: 'Chez Hanbit, fabricant d’écrans pour automobiles, on a visité l’atelier.', gives: { name: 'Hanbit' } },
    ],
    counterExamples: ['Denis Canuel, directeur de l’entreprise, était du voyage.'],
  },
  {
    ...company('chez', 5),
    language: 'fr',
    trigger: { words: ['chez'] },
    pattern: [{ words: ['chez'] }, NAME],
    examples: [{ text: 'Les visiteurs ont été reçus chez Nishijin Kikai.', gives: { name: 'Nishijin Kikai' } }],
    counterExamples: ['Chez nous, Nishijin est connu.'],
  },
  {
    ...company('makes', 6),
    trigger: { class: 'verb.make' },
    pattern: [
      NAME,
      { words: [','], optional: true },
      { words: ['qui', 'which', 'that'], optional: true },
      { class: 'verb.make' },
    ],
    examples: [
      { text: 'On Tuesday they toured Polar Asphalt, which makes road surfacing.', gives: { name: 'Polar Asphalt' } },
      { text: 'Voltarhône fabrique des bornes de recharge.', gives: { name: 'Voltarhône' } },
    ],
    counterExamples: ['Polar Asphalt, which visits its plants, is here.'],
  },
  {
    ...company('site-of', 5),
    trigger: { class: 'site' },
    pattern: [
      { class: 'site' },
      { words: ['de', "d'", 'du', 'of'] },
      { words: ['la', "l'", 'the'], optional: true },
      NAME,
    ],
    examples: [{ text: 'Ils se sont rendus au siège de Yung Tai Metals.', gives: { name: 'Yung Tai Metals' } }],
    counterExamples: ['Le siège est à Gumi.'],
  },
  {
    ...company('of-role', 3),
    trigger: { class: 'role' },
    pattern: [
      { class: 'role' },
      words(6),
      { words: ['de', "d'", 'du', 'of', 'at', 'chez', 'a', 'for', ','] },
      { words: ['la', "l'", 'the'], optional: true },
      NAME,
    ],
    examples: [
      {
        text: 'Kevin Lapointe, chef de la direction de Métaux Kénogami, est venu.',
        gives: { name: 'Métaux Kénogami' },
      },
      { text: 'She was head of research at Saltmarsh.', gives: { name: 'Saltmarsh' } },
    ],
    counterExamples: ['Le maire Villeneuve a signé.'],
  },
  {
    ...company('signs', 2),
    trigger: { class: 'verb.sign' },
    pattern: [NAME, { words: ['a', 'ont', 'have', 'has'], optional: true }, { class: 'verb.sign' }],
    examples: [{ text: 'Cargo Corc signed the deal.', gives: { name: 'Cargo Corc' } }],
    counterExamples: ['The deal was signed.'],
  },
];
