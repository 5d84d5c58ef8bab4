/** What a single line is for, by its own words and form: a heading, a stop of a programme, a credit, furniture. Position: zones.ts. */
import { fold } from '../gazetteer/fold.ts';
import { isFirstName } from '../gazetteer/names.ts';
import { isShouted } from './wrapping.ts';

const WEEKDAY =
  '(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:di|credi|dredi|edi|anche|day|sday|nesday|rsday|urday)?\\.?';
const TIME = /^(?:vers |des |a |de |at |from )?\d{1,2} ?(?:h(?:eures?)?\b ?\d{0,2}|[:.]\d{2}\b|a\.?m|p\.?m)/;
const PART_OF_DAY =
  /^(?:matin(?:ee)?|midi|apres-midi|soir(?:ee)?|am|pm|a\.m\.|p\.m\.|all day|morning|afternoon|evening|noon|toute la journee)\b ?(?:[:|–-]| {2,}|libre)/;
const DAY = new RegExp(
  `^(?:(?:jour|day|etape|step|stop|j|d) ?\\d{1,2}\\b|${WEEKDAY},? (?:le )?\\d{1,2}\\b|\\d{1,2}[/.]\\d{1,2} ?[-–:]|(?:${WEEKDAY}|\\d{1,2} \\p{L}{3,9}) ?(?:[:–|]|$))`,
  'u',
);
const DAY_IN_PROSE = /^\p{L}+,? (?:le )?\d{1,2}(?:er)?(?: \p{L}+)?(?: \d{4})?, \p{Ll}/u;
const CREDIT =
  /^(?:courtoisie|publiee?s?|mise? a jour|published|posted|updated|photos?|credits?(?: photo)?|source|sources|auteur|texte|par|by|photo(?:graphe)?s? de|contact|contacts? presse|media contact|renseignements|information|pour information|relations? (?:de presse|medias?)|press contact)\b ?(?:[:–]|de |of |on |le |il y a |courtesy|[\p{L}'-]+(?: [\p{L}'.-]+){1,3}$)|^(?:de|from) (?:notre|nos|our) (?:envoye|correspondant|journaliste|staff|special correspondent|correspondent)/u;
const FURNITURE =
  /^(?:-? ?30 ?-?|– ?30 ?–|#{2,}|fin|dernieres? nouvelles|a lire aussi|lire aussi|voir aussi|articles? (?:connexes|similaires)|read (?:also|more|next)|related articles?|partager|share|abonnez-vous|subscribe|inscrivez-vous|annoncez|publicite|advertisement|infolettre|newsletter|suivez-nous|follow us|tous droits reserves|all rights reserved|copyright|©|mots? cles?|tags?|\d+ commentaires?|accueil ?[>›|]|menu|connexion|imprimer|cookies?)\b|^– ?30 ?–$|^[-– ]*30[-– ]*$/;
/** After one of these, what follows to the next heading is furniture as well. */
const FURNITURE_SECTION =
  /^(?:dernieres? nouvelles|a lire aussi|lire aussi|articles? (?:connexes|similaires)|related articles?|read (?:also|next)|publicite|advertisement)\b/;
const PHONE = /^(?:t(?:el)?\.? ?:? ?)?\+?[\d ().-]{9,20}$/;
const DOCUMENT_LABEL =
  /^(?:communique(?: de presse)?|pour (?:diffusion|publication) immediate|(?:press|news|media) release|for immediate release|nouvelles?|actualites?|news)\b ?(?:$|[|:–/(-])/;
const MAX_HEADING = 100;

/** The line's words, folded, without the signs of emphasis. */
export const plainWords = (text: string) => fold(text.replace(/[*_`]+/g, ''));

/** "9 h 00 – Visite …", "Après-midi : …". */
export function startsWithTime(text: string): boolean {
  // A wide gap sets the time off from the rest as a colon would; folding makes it one space.
  const words = plainWords(text.replace(/(\S) {2,}/, '$1 | '));
  return TIME.test(words) || PART_OF_DAY.test(words);
}

/** "Jour 2 – …", "MON 12   Hamburg", "3/4 - Boden"; but not "Mardi 20 mai, la délégation a été reçue", which is prose. */
export const startsWithDay = (text: string) => DAY.test(plainWords(text)) && !DAY_IN_PROSE.test(text);

export const isCredit = (text: string) => text.length <= 160 && CREDIT.test(plainWords(text));

/** "ANNE-LISE ROY": a journalist's name in capitals, as it stands beneath a title. */
export function isByline(text: string): boolean {
  const words = text.split(' ');
  return (
    isShouted(text) &&
    words.length >= 2 &&
    words.length <= 4 &&
    isFirstName(words[0] as string) &&
    !/\p{Nd}/u.test(text)
  );
}

export function isFurniture(text: string): boolean {
  const words = plainWords(text);
  return words === '' || (text.length <= 80 && FURNITURE.test(words)) || PHONE.test(words);
}

export const opensFurniture = (text: string) => text.length <= 60 && FURNITURE_SECTION.test(plainWords(text));

/** "COMMUNIQUÉ", "Press release | 12 May 2025": says what the document is, not what it is about. */
export const isDocumentLabel = (text: string) => text.length <= 60 && DOCUMENT_LABEL.test(plainWords(text));

/** A line that could be a heading: short, a capital or digit first, no full stop, comma or semicolon at its end. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > MAX_HEADING || !/^[\p{Lu}\p{Nd}«“"'*(¿¡]/u.test(text)) return false;
  if (/[.!;,…]\**$/.test(text) && !isShouted(text)) return false;
  // Two sentences are a paragraph, however short: "Mardi. La journée …".
  return /\p{L}{2}/u.test(text) && !/\p{Ll}{3}[.!?]\** \p{Lu}/u.test(text);
}

/** As `looksLikeHeading`, and plain enough to head the very next line: no comma, no bar, no colon but the last. */
export function looksLikeInlineHeading(text: string): boolean {
  return looksLikeHeading(text) && text.length <= 60 && !/[,;|]|: ?\S/.test(text);
}
