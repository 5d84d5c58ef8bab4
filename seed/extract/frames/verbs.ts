/**
 * The forms of the verbs that frames turn on: which lemma a word can be a form of, and in which mood. Made from principal parts by the
 * rules of conjugation, third persons and first plural, which is what documents are written in. Lemmas are folded.
 */
import type { Language } from '../../annotations.ts';

export interface VerbForm {
  readonly lemma: string;
  readonly mood: 'infinitive' | 'finite' | 'participle' | 'gerund';
  /** An English form that is past tense and participle at once ("signed"). */
  readonly alsoPast: boolean;
}

/** What a folded word can be a form of; empty for words that are no form of a known verb. */
export function verbForms(word: string, language: Language): readonly VerbForm[] {
  return FORMS[language].get(word) ?? NONE;
}
const NONE: readonly VerbForm[] = [];

type Table = Map<string, VerbForm[]>;

function add(table: Table, lemma: string, mood: VerbForm['mood'], forms: readonly string[], alsoPast = false): void {
  for (const form of forms) {
    const known = table.get(form) ?? [];
    if (!known.some((other) => other.lemma === lemma && other.mood === mood)) known.push({ lemma, mood, alsoPast });
    table.set(form, known);
  }
}

// ------------------------------------------------------------------ French

/** Regular verbs in -er. */
const FRENCH_ER =
  'rencontrer visiter accompagner signer inviter convier participer assister diriger piloter mener emmener composer former inclure soutenir appuyer financer parrainer organiser coordonner implanter installer localiser baser situer fabriquer developper oeuvrer specialiser exporter exploiter parapher ratifier nouer renouveler prolonger presenter rejoindre retrouver ecouter echanger discuter dialoguer collaborer adherer fonder creer heberger guider accoster arriver rentrer retourner passer commencer debuter demarrer terminer achever sejourner sillonner explorer decouvrir arpenter animer remercier regrouper rassembler reunir representer conclure cofinancer subventionner commanditer octroyer verser accorder payer regler assumer deplacer effectuer realiser consacrer compter former escorter seconder entourer emporter ceder proposer creer cosigner tester negocier rendre occuper employer produire elever gerer etablir entreposer cultiver transformer assembler conduire recycler deposer equiper ouvrir contribuer participer prendre posseder dejeuner diner souper travailler entamer boucler clore conferencer intervenir exposer remettre celebrer adopter approuver siger';
const IRREGULAR_FRENCH: readonly (readonly [lemma: string, finite: string, participle: string, gerund: string])[] = [
  ['recevoir', 'recoit recoivent recevait recevaient recut recurent recevra recevront recevons', 'recu', 'recevant'],
  [
    'accueillir',
    'accueille accueillent accueillait accueillaient accueillit accueillirent accueillera accueilleront accueillons',
    'accueilli',
    'accueillant',
  ],
  ['rendre', 'rend rendent rendait rendaient rendit rendirent rendra rendront rendons', 'rendu', 'rendant'],
  [
    'entretenir',
    'entretient entretiennent entretenait entretenaient entretint entretinrent entretiendra entretiendront',
    'entretenu',
    'entretenant',
  ],
  [
    'soutenir',
    'soutient soutiennent soutenait soutenaient soutint soutinrent soutiendra soutiendront',
    'soutenu',
    'soutenant',
  ],
  ['tenir', 'tient tiennent tenait tenaient tint tinrent tiendra tiendront', 'tenu', 'tenant'],
  ['aller', 'va vont allait allaient alla allerent ira iront', 'alle', 'allant'],
  ['venir', 'vient viennent venait venaient vint vinrent viendra viendront', 'venu', 'venant'],
  ['revenir', 'revient reviennent revenait revenaient revint revinrent reviendra reviendront', 'revenu', 'revenant'],
  ['partir', 'part partent partait partaient partit partirent partira partiront', 'parti', 'partant'],
  [
    'conduire',
    'conduit conduisent conduisait conduisaient conduisit conduisirent conduira conduiront',
    'conduit',
    'conduisant',
  ],
  ['produire', 'produit produisent produisait produisaient produisit produira produiront', 'produit', 'produisant'],
  ['conclure', 'conclut concluent concluait concluaient conclurent conclura concluront', 'conclu', 'concluant'],
  ['inclure', 'inclut incluent incluait incluaient inclurent inclura', 'inclus', 'incluant'],
  [
    'decouvrir',
    'decouvre decouvrent decouvrait decouvraient decouvrit decouvrirent decouvrira decouvriront',
    'decouvert',
    'decouvrant',
  ],
  ['ouvrir', 'ouvre ouvrent ouvrait ouvraient ouvrit ouvrirent ouvrira ouvriront', 'ouvert', 'ouvrant'],
  [
    'rejoindre',
    'rejoint rejoignent rejoignait rejoignaient rejoignit rejoignirent rejoindra rejoindront',
    'rejoint',
    'rejoignant',
  ],
  ['reunir', 'reunit reunissent reunissait reunissaient reunirent reunira reuniront', 'reuni', 'reunissant'],
  ['etablir', 'etablit etablissent etablissait etablissaient etablirent etablira etabliront', 'etabli', 'etablissant'],
  ['prendre', 'prend prennent prenait prenaient prit prirent prendra prendront', 'pris', 'prenant'],
  ['convenir', 'convient conviennent convenait convenaient convint convinrent', 'convenu', 'convenant'],
  ['concevoir', 'concoit concoivent concevait concevaient concut concurent', 'concu', 'concevant'],
  ['construire', 'construit construisent construisait construisaient construisit', 'construit', 'construisant'],
  ['faire', 'fait font faisait faisaient fit firent fera feront', 'fait', 'faisant'],
  ['mettre', 'met mettent mettait mettaient mit mirent', 'mis', 'mettant'],
  ['remettre', 'remet remettent remettait remettaient remit remirent', 'remis', 'remettant'],
  ['voir', 'voit voient voyait voyaient vit virent', 'vu', 'voyant'],
  ['offrir', 'offre offrent offrait offraient offrit offrirent', 'offert', 'offrant'],
  ['poursuivre', 'poursuit poursuivent poursuivait poursuivaient poursuivit', 'poursuivi', 'poursuivant'],
  ['attendre', 'attend attendent attendait attendaient attendit attendirent', 'attendu', 'attendant'],
  ['extraire', 'extrait extraient extrayait', 'extrait', 'extrayant'],
  ['fournir', 'fournit fournissent fournissait fournissaient', 'fourni', 'fournissant'],
  ['vendre', 'vend vendent vendait vendaient vendit', 'vendu', 'vendant'],
  ['detenir', 'detient detiennent detenait detenaient', 'detenu', 'detenant'],
  ['souscrire', 'souscrit souscrivent souscrivait', 'souscrit', 'souscrivant'],
  ['inscrire', 'inscrit inscrivent inscrivait inscrivaient', 'inscrit', 'inscrivant'],
  ['intervenir', 'intervient interviennent intervenait intervenaient intervint', 'intervenu', 'intervenant'],
  ['unir', 'unit unissent unissait', 'uni', 'unissant'],
];

function frenchForms(): Table {
  const table: Table = new Map();
  const irregular = new Set(IRREGULAR_FRENCH.map(([lemma]) => lemma));
  for (const lemma of new Set(FRENCH_ER.split(' '))) {
    if (!lemma.endsWith('er') || irregular.has(lemma)) continue;
    const stem = lemma.slice(0, -2);
    const soft = /g$/.test(stem) ? `${stem}e` : stem;
    add(table, lemma, 'finite', [
      `${stem}e`,
      `${stem}ent`,
      `${soft}ait`,
      `${soft}aient`,
      `${soft}a`,
      `${stem}erent`,
      `${stem}era`,
      `${stem}eront`,
      `${stem}erait`,
      `${stem}eraient`,
      `${soft}ons`,
      `${soft}ions`,
    ]);
    add(table, lemma, 'participle', participles(`${stem}e`));
    add(table, lemma, 'infinitive', [lemma]);
    add(table, lemma, 'gerund', [`${soft}ant`]);
  }
  for (const [lemma, finite, participle, gerund] of IRREGULAR_FRENCH) {
    add(table, lemma, 'finite', finite.split(' '));
    add(table, lemma, 'participle', participles(participle));
    add(table, lemma, 'infinitive', [lemma]);
    add(table, lemma, 'gerund', [gerund]);
  }
  return table;
}

const participles = (base: string) => [base, `${base}e`, ...(base.endsWith('s') ? [] : [`${base}s`]), `${base}es`];

// ------------------------------------------------------------------ English

const ENGLISH_REGULAR =
  'visit tour host welcome receive sign invite support fund sponsor underwrite finance organize organise coordinate accompany join attend participate head call conclude initial renew extend make design produce manufacture develop specialize specialise locate base establish open operate run employ include comprise travel return agree exchange discuss present greet show back pay cover greet chair own found build recycle supply process handle treat grow raise breed train serve provide house represent';
const ENGLISH_IRREGULAR: readonly (readonly [
  lemma: string,
  third: string,
  past: string,
  participle: string,
  gerund: string,
])[] = [
  ['meet', 'meets', 'met', 'met', 'meeting'],
  ['lead', 'leads', 'led', 'led', 'leading'],
  ['go', 'goes', 'went', 'gone', 'going'],
  ['come', 'comes', 'came', 'come', 'coming'],
  ['give', 'gives', 'gave', 'given', 'giving'],
  ['take', 'takes', 'took', 'taken', 'taking'],
  ['make', 'makes', 'made', 'made', 'making'],
  ['build', 'builds', 'built', 'built', 'building'],
  ['grow', 'grows', 'grew', 'grown', 'growing'],
  ['run', 'runs', 'ran', 'run', 'running'],
  ['pay', 'pays', 'paid', 'paid', 'paying'],
  ['hold', 'holds', 'held', 'held', 'holding'],
  ['show', 'shows', 'showed', 'shown', 'showing'],
  ['see', 'sees', 'saw', 'seen', 'seeing'],
  ['spend', 'spends', 'spent', 'spent', 'spending'],
  ['underwrite', 'underwrites', 'underwrote', 'underwritten', 'underwriting'],
  ['breed', 'breeds', 'bred', 'bred', 'breeding'],
  ['sell', 'sells', 'sold', 'sold', 'selling'],
];

function englishForms(): Table {
  const table: Table = new Map();
  const irregular = new Set(ENGLISH_IRREGULAR.map(([lemma]) => lemma));
  for (const lemma of new Set(ENGLISH_REGULAR.split(' '))) {
    if (irregular.has(lemma)) continue;
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const y = /[^aeiou]y$/.test(lemma);
    add(table, lemma, 'infinitive', [lemma]);
    add(table, lemma, 'finite', [
      y ? `${lemma.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(lemma) ? `${lemma}es` : `${lemma}s`,
    ]);
    add(table, lemma, 'participle', [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`], true);
    add(table, lemma, 'gerund', [`${stem}ing`]);
  }
  for (const [lemma, third, past, participle, gerund] of ENGLISH_IRREGULAR) {
    add(table, lemma, 'infinitive', [lemma]);
    add(table, lemma, 'finite', [third, ...(past === participle ? [] : [past])]);
    add(table, lemma, 'participle', [participle], past === participle);
    add(table, lemma, 'gerund', [gerund]);
  }
  return table;
}

const FORMS: Readonly<Record<Language, Table>> = { fr: frenchForms(), en: englishForms() };
