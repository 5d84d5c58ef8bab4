/** The words by which a text speaks of a mission, its travellers, its programme and its lists. Folded. Data only. */
import type { Language } from '../../annotations.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Head nouns of a mission's name, and how surely each means one. */
export const MISSION_HEADS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: new Map([
    ['mission', 3],
    ['voyage', 2.5],
    ['deplacement', 2],
    ['tournee', 2],
    ['sejour', 1.5],
    ['delegation', 1],
    ['visite', 0.5],
    ['rencontres', 0.5],
  ]),
  en: new Map([
    ['mission', 3],
    ['trip', 2.5],
    ['delegation', 1.5],
    ['journey', 1.5],
    ['tour', 1],
    ['visit', 0.5],
  ]),
};

/** What a definite phrase must be to mean the mission itself … */
export const MEANS_MISSION: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: set('mission voyage sejour deplacement tournee initiative periple itineraire'),
  en: set('mission trip journey visit itinerary tour'),
};
/** … or those who travel. */
export const MEANS_PARTY: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: set('delegation groupe participants participantes visiteurs delegues compagnons voyageurs'),
  en: set('delegation party group team delegates participants visitors'),
};
export const DEFINITE = set("la le l' les cette ce cet ces leur leurs sa son notre nos the this their our its these");

/** Headings, labels and columns that open a list of those who travel; and what closes it or stands beside it. */
export const PARTY_LABEL =
  /\b(?:delegation|delegations|delegues|deleguees|participants|participantes|delegates|who went|composition|membres de la|our delegates|ont pris part|travellers|travelers|mission members|party|etaient du voyage|ont participe|participaient|took part|faisaient partie|on the mission|membres de l'equipe|on board)\b/;
export const NOT_PARTY_LABEL =
  /\b(?:contacts?|partenaires?|partners?|alternates?|substitutes?|suppleants?|reserve|attente|waiting|excuses?|excusees?|absents?|absente?s?|withdrawn|retires?|regrets|in-market|hosts?|hotes?|accueil|protocole|protocol|staff|presse|press|media|contact|programme|program|agenda|itinerary|itineraire|parcours|resultats?|results?|retombees|acquis|budget|cout|soutien|support|organisateurs?|organisation|organizers?|organisers?|sources?|notes?|a savoir|intervenants|speakers|objectifs?|objectives?|rencontres|visites|visits?|meetings?|suites?|suivis?|prochaines etapes|next steps|outcomes?|agreements?|ententes?|conclusions?|remerciements|thanks|annexes?|calendrier|schedule|temoignages|citations|quotes|what we did|what came)\b/;
/** In a row or an entry of a list: this one does not come, or this does not happen. */
export const STRUCK_OUT =
  /\b(?:annulee?s?|annulation|excusee?s?|empechee?s?|retiree?s?|reportee?s?|desistee?|absente?s?|cancelled|canceled|withdrawn|withdrew|postponed|called off|regrets|apologies|waiting list|liste d'attente|alternates?|n'aura pas lieu|supprimee?|dropped)\b/;
export const UNCERTAIN =
  /\b(?:tentative|tbc|tbd|a confirmer|sous reserve|a preciser|to be confirmed|optional|au choix|facultati(?:f|ve))\b/;

/** A row of a programme that is nobody's visit. */
export const TRAVEL =
  /^(?:arrivee?s?|depart|departs|vol|transfert|trajet|retour|temps libre|matinee libre|apres-midi libre|soiree libre|journee libre|libre|pause|dejeuner libre|installation|check-?in|nuit|arrival|arrive|departure|depart|flight|transfer|free|travel|fin du|fin de|return|rest)\b/;

/** What kind of stop its words announce, the first that fits. */
export const STOP_KINDS: readonly (readonly [kind: string, words: RegExp])[] = [
  ['signing', /\b(?:signature|signing|paraphe)\b/],
  [
    'event',
    /\b(?:salon|forum|foire|congres|sommet|conference|colloque|symposium|exposition|expo|fair|summit|congress|festival|panel|seminaire|seminar|week|convention)\b/,
  ],
  ['meal', /\b(?:diner|dejeuner|souper|banquet|cocktail|petit-dejeuner|dinner|lunch|breakfast|luncheon|gala)\b/],
  ['reception', /\b(?:reception|accueil|bienvenue|welcome|recue?s?|accueilli)\b/],
  [
    'meeting',
    /\b(?:rencontre|entretien|reunion|seance|table ronde|atelier|echange|discussion|audience|meeting|met|talks|roundtable|round table|workshop|briefing|call|called)\b/,
  ],
  ['visit', /\b(?:visite|visites|visiter|visite|tour|visit|visited|toured|decouverte)\b/],
];
