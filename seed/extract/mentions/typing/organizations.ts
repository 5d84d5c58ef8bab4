/** What says that a name is a firm’s or another body’s. */
import { AND, DETERMINER, NAME, type TypingRule, words } from './rule.ts';

const institute = (id: string, weight: number) => ({
  id: `institute/${id}`,
  emits: { type: 'Institute', weight } as const,
});
const association = (id: string, weight: number) => ({
  id: `association/${id}`,
  emits: { type: 'Association', weight } as const,
});
const company = (id: string, weight: number) => ({ id: `company/${id}`, emits: { type: 'Company', weight } as const });

export const ORGANIZATIONS: readonly TypingRule[] = [
  {
    ...company('noun-before', 7),
    language: 'fr',
    trigger: { class: 'head.company' },
    pattern: [{ class: 'head.company', shape: 'lower' }, { tag: 'ADJ', repeat: [0, 2] }, NAME],
    examples: [{ text: 'La station est exploitée par la société Gharb Nord.', gives: { name: 'Gharb Nord' } }],
    counterExamples: ['La société a été fondée par Youssef Alami.'],
  },
  {
    ...company('nouns-before', 7),
    trigger: { class: 'head.company' },
    pattern: [
      {
        words: [
          'entreprises',
          'societes',
          'firmes',
          'groupes',
          'compagnies',
          'companies',
          'firms',
          'fabricants',
          'start-ups',
          'cooperatives',
        ],
      },
      { tag: 'ADJ', repeat: [0, 2] },
      NAME,
      { group: [AND, NAME], repeat: [1, 8] },
    ],
    examples: [
      {
        text: 'Ils sont allés à la rencontre des entreprises Norpro et Ferrox.',
        gives: { name: ['Norpro', 'Ferrox'] },
      },
    ],
    counterExamples: ['Les entreprises ont rencontré Norpro et Ferrox.'],
  },
  {
    ...company('noun-before-en', 7),
    language: 'en',
    trigger: { class: 'head.company' },
    // "head of **enterprise** Catherine Moran" has no article: the noun belongs to a title.
    pattern: [
      { tag: ['DET', 'ADJ', 'PROPN', 'NOUN'], mention: false, not: { class: 'role' } },
      { class: 'head.company', shape: 'lower' },
      NAME,
    ],
    examples: [{ text: 'Tomasz is the founder of the start-up Saltmarsh.', gives: { name: 'Saltmarsh' } }],
    counterExamples: ['With them was head of enterprise Catherine Moran.'],
  },
  {
    ...company('noun-after', 6),
    trigger: { class: 'head.company' },
    pattern: [
      NAME,
      { words: [','] },
      { ...DETERMINER, optional: true },
      { tag: ['ADJ', 'NOUN'], mention: false, optional: true },
      { class: 'head.company' },
    ],
    examples: [
      { text: 'Chez Hanbit, fabricant d’écrans pour automobiles, on a visité l’atelier.', gives: { name: 'Hanbit' } },
    ],
    counterExamples: ['Denis Cantin, directeur de l’entreprise, était du voyage.'],
  },
  {
    ...company('chez', 5),
    language: 'fr',
    trigger: { words: ['chez'] },
    pattern: [{ words: ['chez'] }, NAME],
    examples: [{ text: 'Les visiteurs ont été reçus chez Kamijin Kikai.', gives: { name: 'Kamijin Kikai' } }],
    counterExamples: ['Chez nous, Kamijin est connu.'],
  },
  {
    ...company('makes', 6),
    trigger: { class: 'verb.make' },
    pattern: [
      NAME,
      {
        oneOf: [
          [{ words: [','], optional: true }, { words: ['qui', 'which', 'that'] }, { class: 'verb.make' }],
          // "établie à Toyota, fabrique …" is no firm of that name: only side by side.
          [{ class: 'verb.make' }],
        ],
      },
    ],
    examples: [
      { text: 'On Tuesday they toured Polar Asphalt, which makes road surfacing.', gives: { name: 'Polar Asphalt' } },
      { text: 'Voltaluce fabrique des bornes de recharge.', gives: { name: 'Voltaluce' } },
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
    examples: [{ text: 'Ils se sont rendus au siège de Hoshizora Metals.', gives: { name: 'Hoshizora Metals' } }],
    counterExamples: ['Le siège est à Gumi.'],
  },
  {
    ...company('of-role', 3),
    trigger: { class: 'role' },
    pattern: [
      { class: ['role.head', 'role.officer', 'role.academic'] },
      words(6),
      { words: ['de', "d'", 'du', 'of', 'at', 'chez', 'a', 'au', 'for'] },
      { words: ['la', "l'", 'the'], optional: true },
      NAME,
    ],
    examples: [
      {
        text: 'Kevin Girard, chef de la direction de Métaux Boréaux, est venu.',
        gives: { name: 'Métaux Boréaux' },
      },
      { text: 'She was head of research at Saltmarsh.', gives: { name: 'Saltmarsh' } },
    ],
    counterExamples: ['Le maire Villeneuve a signé.'],
  },
  {
    ...company('at-the-head', 4),
    language: 'fr',
    trigger: { words: ['tete'] },
    pattern: [{ words: ['tete'] }, { words: ['de', "d'", 'du'] }, { words: ['la', "l'"], optional: true }, NAME],
    examples: [{ text: 'Heike Brand, qui est à la tête de Vogel Präz, nous a reçus.', gives: { name: 'Vogel Präz' } }],
    counterExamples: ['Vogel Präz est en tête du classement.'],
  },
  {
    ...company('in-next-cell', 4),
    trigger: { class: 'role' },
    pattern: [
      { oneOf: [[{ mention: ['Person', 'Unknown'] }, { words: [',', '–', '|', ';', '-'] }], [{ words: ['('] }]] },
      { class: 'role' },
      words(6),
      { words: [',', '–', '|', ';', '-'] },
      NAME,
    ],
    examples: [
      { text: 'Marc Bernard, associé, Corvium Nord (Genève)', gives: { name: 'Corvium Nord' } },
      { text: 'Anita Kowal (CEO, Taconite Nord) was there.', gives: { name: 'Taconite Nord' } },
    ],
    counterExamples: ['Le maire de Roubaix, Alexandre Petit, est venu.'],
  },
  {
    ...company('beside-person', 4),
    trigger: { mention: 'Person' },
    pattern: [{ mention: 'Person' }, { words: ['('] }, NAME, { words: [')'] }],
    examples: [
      { text: 'Merci à M. Jacques Morel (Fonderie-Jeunes) pour les billets.', gives: { name: 'Fonderie-Jeunes' } },
    ],
    counterExamples: ['La ville de Sherbrooke (Fonderie-Jeunes) est venue.'],
  },
  {
    ...association('noun-before', 7),
    trigger: { class: 'head.association' },
    pattern: [{ class: 'head.association', shape: 'lower' }, { tag: 'ADJ', repeat: [0, 2] }, NAME],
    examples: [{ text: 'Elle est membre du pôle Cara Nord depuis un an.', gives: { name: 'Cara Nord' } }],
    counterExamples: ['Le réseau a été fondé par Cara Nord.'],
  },
  {
    id: 'event/noun-before',
    emits: { type: 'Event', weight: 7 },
    trigger: { class: 'head.event' },
    pattern: [{ class: 'head.event', shape: 'lower' }, { tag: 'ADJ', repeat: [0, 2] }, NAME],
    examples: [{ text: 'La ville a participé au salon Design & Machine.', gives: { name: 'Design & Machine' } }],
    counterExamples: ['Le salon accueille Design & Machine.'],
  },
  {
    ...association('member-of', 4),
    trigger: { class: 'role.representative' },
    pattern: [
      { class: 'role.representative' },
      { words: ['de', 'du', "d'", 'of'] },
      { words: ['la', "l'", 'the'], optional: true },
      NAME,
    ],
    examples: [
      { text: 'Leeside is a founding member of the Atlantic Gateways.', gives: { name: 'Atlantic Gateways' } },
    ],
    counterExamples: ['Les membres de la délégation ont visité Voltaluce.'],
  },
  {
    ...association('body-after', 6),
    trigger: { class: ['head.association', 'head.government'] },
    pattern: [
      NAME,
      { words: [','] },
      { ...DETERMINER, optional: true },
      { tag: ['ADJ', 'NOUN'], mention: false, optional: true },
      { class: ['head.association', 'head.government'], shape: 'lower' },
    ],
    examples: [
      { text: 'Casa Nord, société de développement local, organise la visite.', gives: { name: 'Casa Nord' } },
    ],
    counterExamples: ['Denis Cantin, président de l’association, était du voyage.'],
  },
  {
    ...institute('body-after', 7),
    trigger: { class: 'head.institute' },
    pattern: [
      NAME,
      { words: [','] },
      { ...DETERMINER, optional: true },
      { tag: ['ADJ', 'NOUN'], mention: false, optional: true },
      { class: 'head.institute', shape: 'lower' },
    ],
    examples: [
      {
        text: 'Elle a visité le laboratoire du Havforsk, l’institut norvégien des fonds marins.',
        gives: { name: 'Havforsk' },
      },
    ],
    counterExamples: ['Denis Cantin, directeur de l’institut, était du voyage.'],
  },
  {
    ...institute('of-scholar', 5),
    trigger: { class: ['role.academic', 'role'] },
    pattern: [
      {
        words: [
          'recteur',
          'rectrice',
          'vice-recteur',
          'vice-rectrice',
          'doyen',
          'doyenne',
          'dean',
          'rector',
          'provost',
          'professeur',
          'professeure',
          'professor',
          'chercheur',
          'chercheuse',
          'researcher',
        ],
      },
      words(8),
      { words: ['de', "d'", 'du', 'of', 'at', 'a'] },
      { words: ['la', "l'", 'the'], optional: true },
      NAME,
    ],
    examples: [{ text: 'Adel Benali, vice-recteur aux études à l’UQTX, a parlé.', gives: { name: 'UQTX' } }],
    counterExamples: ['Adel Benali, président de l’UQTX, a parlé.'],
  },
  {
    ...company('signs', 2),
    trigger: { class: 'verb.sign' },
    pattern: [NAME, { words: ['a', 'ont', 'have', 'has'], optional: true }, { class: 'verb.sign' }],
    examples: [{ text: 'Cargo Corc signed the deal.', gives: { name: 'Cargo Corc' } }],
    counterExamples: ['The deal was signed.'],
  },
];
