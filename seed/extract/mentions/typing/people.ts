/** What says that a name is a person’s. */
import { DETERMINER, NAME, OF, type TypingRule, words } from './rule.ts';

const person = (id: string, weight: number) => ({ id: `person/${id}`, emits: { type: 'Person', weight } as const });

export const PEOPLE: readonly TypingRule[] = [
  {
    ...person('honorific', 10),
    trigger: { class: 'honorific' },
    pattern: [{ class: 'honorific', repeat: [1, 2] }, NAME],
    examples: [
      { text: 'La délégation a été reçue par M. Normand Tremblay hier.', gives: { name: 'Normand Tremblay' } },
      { text: 'With her was Dr. Sam Adeyemi of the college.', gives: { name: 'Sam Adeyemi' } },
    ],
    counterExamples: ['La société Acier Nordique a signé hier.'],
  },
  {
    ...person('role-before', 5),
    trigger: { class: 'role' },
    pattern: [{ class: 'role' }, NAME],
    examples: [
      { text: 'Le maire Villeneuve a signé le protocole.', gives: { name: 'Villeneuve' } },
      { text: 'They met Director Hong Min-jun on Tuesday.', gives: { name: 'Hong Min-jun' } },
    ],
    counterExamples: ['Le maire a visité Voltaluce hier.'],
  },
  {
    ...person('role-after', 5),
    // "At Danube Biofuels, CTO **Florian Leitner**": the role is the next one's.
    unlessNext: { mention: ['Unknown', 'Person'] },
    trigger: { class: 'role' },
    pattern: [
      NAME,
      { words: [',', '(', '–', '-', '|'] },
      { ...DETERMINER, optional: true },
      { tag: 'ADJ', optional: true },
      { class: 'role' },
    ],
    examples: [
      {
        text: 'Elle était accompagnée de Kevin Girard, chef de la direction de Métaux Boréals.',
        gives: { name: 'Kevin Girard' },
      },
      { text: 'With them was Niamh Byrne, director at the port.', gives: { name: 'Niamh Byrne' } },
    ],
    counterExamples: ['Métaux Boréals, dont le siège est à Sorel, a signé.'],
  },
  {
    ...person('role-apposition', 3),
    trigger: { class: 'role' },
    pattern: [
      DETERMINER,
      { tag: 'ADJ', repeat: [0, 2] },
      { class: 'role' },
      { kind: ['word', 'number'], not: { tag: ['VERB', 'AUX'] }, repeat: [0, 14] },
      { words: [','] },
      { class: 'honorific', optional: true },
      NAME,
    ],
    examples: [
      { text: 'Le maire de Roubaix, Alexandre Petit, a salué les efforts.', gives: { name: 'Alexandre Petit' } },
      { text: 'Sa directrice, Inès Morel, a signé jeudi.', gives: { name: 'Inès Morel' } },
    ],
    counterExamples: ['Le maire de Roubaix a visité Voltaluce, une entreprise de Lyon.'],
  },
  {
    ...person('owned-role', 5),
    trigger: { words: ["'s"] },
    pattern: [
      { words: ["'s"] },
      { tag: 'ADJ', optional: true },
      { class: 'role' },
      { words: [','] },
      { class: 'honorific', optional: true },
      NAME,
    ],
    examples: [
      { text: 'They had dinner with Oulu’s mayor, Riitta Karhu, on Tuesday.', gives: { name: 'Riitta Karhu' } },
    ],
    counterExamples: ['They met the president of Polar Asphalt, Lakeside Steel and others.'],
  },
  {
    ...person('speech-before', 5),
    trigger: { class: 'verb.say' },
    pattern: [{ words: ['»', ',', '”', '"'] }, { class: 'verb.say' }, NAME],
    examples: [{ text: '« Nous reviendrons », résume Valérie Gaudreau.', gives: { name: 'Valérie Gaudreau' } }],
    counterExamples: ['Il résume la situation de Valérie.'],
  },
  {
    ...person('speech-after', 3),
    trigger: { class: 'verb.say' },
    pattern: [{ words: ['»', '”', '"', '“'] }, { words: [','], optional: true }, NAME, { class: 'verb.say' }],
    examples: [{ text: '“We will be back,” Kjaer commented.', gives: { name: 'Kjaer' } }],
    counterExamples: ['Kjaer visited Polar Asphalt on Tuesday.'],
  },
  {
    ...person('possessive-role', 4),
    trigger: { class: 'role' },
    pattern: [
      { words: ['son', 'sa', 'its', 'whose', 'dont'] },
      words(1),
      { class: 'role' },
      words(4),
      { words: [','], optional: true },
      { class: 'honorific', optional: true },
      NAME,
    ],
    examples: [{ text: 'Bravo à son fondateur Éric Niyonzima !', gives: { name: 'Éric Niyonzima' } }],
    counterExamples: ['Son fondateur est présent.'],
  },
  {
    ...person('counterpart', 4),
    trigger: { words: ['homologue', 'counterpart', 'vis-a-vis'] },
    pattern: [
      { words: ['homologue', 'counterpart', 'vis-a-vis'] },
      { group: [OF, { mention: 'any' }], optional: true },
      { words: [','], optional: true },
      { group: [{ words: ['le', 'la'] }, { class: 'role.academic' }], optional: true },
      { class: 'honorific', optional: true },
      NAME,
    ],
    examples: [
      { text: 'Elle y a été reçue par son homologue, Torbjørn Hauge, le 4 juin.', gives: { name: 'Torbjørn Hauge' } },
    ],
    counterExamples: ['Son homologue est venu de Bergen.'],
  },
];
