/** Fixed words: honorifics, days, months, seasons, words that say whether something happened. Folded forms are derived. Written by us. */
import type { WordList } from './entries.ts';

const fixed = (classes: string, language: WordList['language'], words: string): WordList => ({
  classes,
  language,
  words,
  inflected: false,
});

export const EXPRESSIONS: readonly WordList[] = [
  fixed(
    'honorific',
    'fr',
    "Herr; Frau; Señor; Señora; Signor; Signora; M.; MM.; Mme; Mmes; Mlle; Mlles; M; monsieur; messieurs; madame; mesdames; mademoiselle; Dr; Dr.; Dre; Dres; Drs; docteur; docteure; Pr; Pr.; Pre; Prof.; Prof; Me; Mes; maître; Mgr; monseigneur; Son Excellence; S. E.; S.E.; S.E.M.; S. E. M.; S.E. M.; Sa Majesté; l'honorable; l'hon.; honorable; sir; lady; lord; abbé; père; sœur; frère; cheikh; El Hadj; El Hadji; veuve; feu; général; colonel; capitaine; amiral",
  ),
  fixed(
    'honorific',
    'en',
    'Herr; Frau; Señor; Señora; Signor; Signora; Mr; Mr.; Mrs; Mrs.; Ms; Ms.; Miss; Mx; Mx.; Dr; Dr.; Doctor; Prof; Prof.; Professor; Hon.; Hon; the Honourable; the Honorable; Honourable; Honorable; Right Honourable; Rt. Hon.; His Excellency; Her Excellency; H.E.; HE; Sir; Dame; Lord; Lady; Rev.; Rev; Reverend; Fr.; Father; Sister; Cllr; Cllr.; Clr; Coun.; Councillor; Councilor; Gov.; Sen.; Rep.; Pres.; Capt.; Captain; Col.; Gen.; Lt.; Chief; Cr; Adm.; Ald.; Amb.; Min.; Supt.; Sgt.; Comm.',
  ),
  fixed(
    'month',
    'fr',
    'janvier; février; mars; avril; mai; juin; juillet; août; septembre; octobre; novembre; décembre; janv.; févr.; fév.; avr.; juill.; juil.; sept.; oct.; nov.; déc.',
  ),
  fixed(
    'month',
    'en',
    'January; February; March; April; May; June; July; August; September; October; November; December; Jan.; Feb.; Mar.; Apr.; Jun.; Jul.; Aug.; Sept.; Sep.; Oct.; Nov.; Dec.',
  ),
  fixed(
    'weekday',
    'fr',
    'lundi; mardi; mercredi; jeudi; vendredi; samedi; dimanche; lun.; mar.; mer.; jeu.; ven.; sam.; dim.',
  ),
  fixed(
    'weekday',
    'en',
    'Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; Mon; Tue; Tues; Wed; Thu; Thurs; Fri; Sat; Sun; Mon.; Tue.; Tues.; Wed.; Thu.; Thurs.; Fri.; Sat.; Sun.',
  ),
  fixed('season', 'fr', 'printemps; été; automne; hiver'),
  fixed('season', 'en', 'spring; summer; autumn; fall; winter'),
  fixed(
    'modality.cancelled',
    'fr',
    "annulé; annulée; annulés; annulées; annuler; annulation; reporté; reportée; reportés; reportées; repoussé; repoussée; repoussés; repoussées; remis à plus tard; remise à plus tard; sine die; ajourné; ajournée; suspendu; suspendue; tombé à l'eau; tombée à l'eau; n'aura pas lieu; n'a pas eu lieu; n'auront pas lieu; n'ont pas eu lieu; décommandé; décommandée; supprimé; supprimée; abandonné; abandonnée; retiré; retirée; s'est désisté; s'est désistée; faire défaut; empêché; empêchée; retenu par; retenue par; excusé; excusée; excusés; excusées; absent; absente; absents; absentes; s'était fait excuser; s'est fait excuser; fermé pour; fermée pour",
  ),
  fixed(
    'modality.cancelled',
    'en',
    'cancelled; canceled; called off; postponed; deferred; delayed; suspended; fell through; fell ill; did not take place; will not take place; dropped; scrapped; withdrawn; withdrew; pulled out; walked away; unable to attend; sent regrets; sent his regrets; sent her regrets; sent apologies; stayed home; stayed behind; stayed at home; absent; excused',
  ),
  fixed(
    'modality.denied',
    'fr',
    "ne; n'; pas; jamais; aucun; aucune; ni; sans; nullement; non; démenti; dément; démentir; contrairement à; faux; rumeur; nie; nier; refusé; refusée; rejeté; rejetée; plus aucun; en vain",
  ),
  fixed(
    'modality.denied',
    'en',
    "not; n't; never; no; nor; neither; without; denied; denies; deny; contrary to; false; rumour; rumor; refused; rejected; cannot; didn't; doesn't; don't; wasn't; weren't; isn't; aren't; hasn't; haven't; hadn't; won't; wouldn't; couldn't; can't; in vain; failed to",
  ),
  fixed(
    'modality.wished',
    'fr',
    "souhaite; souhaitent; souhaitait; souhaitons; souhaiter; souhait; espère; espèrent; espérait; espérons; espérer; espoir; voudrait; voudraient; aimerait; aimeraient; désire; désirent; rêve; rêvent; rêver; ambitionne; envisage; envisagent; envisageait; envisagé; envisagée; songe; songent; songe à; caresse; propose; proposent; projette; projettent; compte; comptent; cherche à; cherchent à; dit espérer; intention; peut-être; éventuel; éventuelle; éventuellement; pourrait; pourraient; pourra; possible; à l'étude; hypothèse; si",
  ),
  fixed(
    'modality.wished',
    'en',
    'hopes; hope; hoped; hoping; wishes; wish; would like; wants; want; wanted; aims; aim; intends; intend; considering; considers; consider; proposes; propose; proposed; dreams; dream; seeks; seek; seeking; may; might; could; possibly; perhaps; maybe; potential; possible; in talks; talks to; exploring; eyeing; if; whether; pencilled in; penciled in; tentative; tentatively',
  ),
  fixed(
    'modality.planned',
    'fr',
    "devait; devaient; devrait; devraient; doit; doivent; prévu; prévue; prévus; prévues; prévoit; prévoient; prochain; prochaine; prochains; prochaines; prochainement; bientôt; à venir; sera; seront; aura lieu; auront lieu; ira; iront; annoncé; annoncée; attendu; attendue; attendus; attendues; programmé; programmée; planifié; planifiée; d'ici; initialement; à confirmer; sous réserve; autorise; autorisée; autorisé; projet de; provisoire; au choix; liste d'attente",
  ),
  fixed(
    'modality.planned',
    'en',
    'will; shall; due to; expected; expects; scheduled; planned; plans; planning; upcoming; next; soon; forthcoming; was to; were to; is to; are to; set to; to be confirmed; tbc; subject to; authorizes; authorises; authorized; authorised; draft; provisional; slated; going to; later this year',
  ),
];
