/** The little words that French needs before a name: "d’Ecopro", "au Québec", "en Corée du Sud". Knows grammar, no name. */

/** Before a name that begins with a vowel, "de" and "que" lose theirs. H is left whole: whether it is mute cannot be seen. */
const VOWEL = /^[aàâæeéèêëiîïoôœuùûüyAÀÂÆEÉÈÊËIÎÏOÔŒUÙÛÜY]/;

/** Countries and regions in -e that are masculine all the same (grammars list these). */
const MASCULINE_IN_E =
  /^(Mexique|Mozambique|Cambodge|Zimbabwe|Belize|Suriname|Maine|Nouveau-Mexique|Tennessee|Delaware)$/;
/** Islands and cities of the kind take "à" or nothing certain; a list of the common ones that grammars give. */
const WITH_A = /^(Cuba|Chypre|Malte|Madagascar|Maurice|Haïti|Singapour|Monaco|Taïwan|Hong Kong|Terre-Neuve)/;

/** Words up to a name, the name as it then stands, and the little word that French repeats before each further name of a list. */
export interface Joined {
  readonly words: string;
  readonly name: string;
  readonly again: string;
}

/** "maire" → "maire de Bécancour", "maire d’Ottawa", "maire du Havre". */
export function joinWithDe(words: string, name: string): Joined {
  const article = /^(le|les) /i.exec(name);
  if (article !== null) return contracted(words, article[1]!.toLowerCase() === 'le' ? 'du' : 'des', name);
  return VOWEL.test(name) ? joined(words, 'd’', name) : joined(words, 'de ', name);
}

/** "se trouve" → "se trouve à Séoul"; before a country or a region "en Corée du Sud", "au Québec". */
export function joinWithA(words: string, name: string, isLand: boolean): Joined {
  if (isLand) return joined(words, `${landPreposition(name)} `, name);
  const article = /^(le|les) /i.exec(name);
  if (article !== null) return contracted(words, article[1]!.toLowerCase() === 'le' ? 'au' : 'aux', name);
  return joined(words, 'à ', name);
}

/** "maire de Séoul" → "le maire de Séoul", "mairesse de Lyon" → "la mairesse de Lyon": an office in a sentence. */
export function withArticle(office: string): string {
  if (VOWEL.test(office)) return `l’${office}`;
  const [noun = ''] = office.split(/[\s-]/);
  return `${FEMININE_OFFICE.test(noun) ? 'la' : 'le'} ${office}`;
}
const FEMININE_OFFICE = /(esse|trice|ente|ante|ière|euse|eure|ée|ienne|présidence)$/i;

const joined = (words: string, little: string, name: string): Joined => ({
  words: `${words} ${little}`,
  name,
  again: little,
});

function contracted(words: string, little: string, name: string): Joined {
  return joined(words, `${little} `, name.replace(/^(le|les) /i, ''));
}

function landPreposition(name: string): 'en' | 'au' | 'aux' | 'à' {
  if (WITH_A.test(name)) return 'à';
  const head = name.split(/\s/)[0]!;
  if (/s$/.test(head) && /^(États|Pays|Émirats|Philippines|Comores|Maldives|Seychelles|Fidji)/.test(head)) return 'aux';
  if (VOWEL.test(head)) return 'en';
  if (head.endsWith('e') && !MASCULINE_IN_E.test(head)) return 'en';
  return 'au';
}
