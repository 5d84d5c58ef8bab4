/** Verbs by what they state, as infinitives. Their forms: ../verbs.ts. Which slots they open: extract/frames/. Written by us. */
import type { Language } from '../../annotations.ts';

/** Class → verbs. "s'entretenir" is listed as "entretenir"; what it needs beside it is for the frames to say. */
export const VERB_CLASSES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'verb.say': {
    fr: `affirmer dire déclarer souligner ajouter expliquer soutenir exprimer partager confier préciser indiquer noter rappeler conclure résumer observer raconter estimer commenter annoncer lancer avouer assurer insister constater croire penser poursuivre renchérir répondre répliquer reconnaître signaler mentionner admettre nuancer trancher plaider plaisanter glisser exclamer étonner amuser émerveiller enthousiasmer réjouir réjouir féliciter remercier saluer témoigner relater rapporter évoquer reprendre enchaîner marteler murmurer soupirer ironiser argumenter prévenir avertir promettre jurer regretter déplorer écrire faire valoir relever détailler philosopher sourire rire emporter dénoncer démentir marmonner concéder analyser compléter résoudre interroger demander`,
    en: `say add tell state declare explain note comment remark observe stress emphasize emphasise announce report recall conclude sum joke quip concede admit acknowledge insist argue claim believe think reply respond answer write highlight point praise thank warn promise vow regret boast recount exclaim wonder suggest confirm call ask laugh reflect enthuse muse`,
  },
  'verb.meet': {
    fr: 'rencontrer entretenir réunir retrouver croiser dialoguer discuter échanger converser voir revoir consulter aborder négocier côtoyer',
    en: 'meet confer talk speak discuss exchange see consult negotiate connect network gather',
  },
  'verb.visit': {
    fr: 'visiter découvrir parcourir explorer arpenter sillonner inspecter rendre déplacer arrêter passer traverser admirer observer gagner rejoindre séjourner voyager débarquer atterrir arriver',
    en: 'visit tour explore inspect stop travel go head discover call drop walk view stay arrive land',
  },
  'verb.receive': {
    fr: 'recevoir accueillir héberger ouvrir guider escorter recueillir offrir convier saluer loger présenter',
    en: 'receive welcome host greet guide entertain escort house treat accommodate show',
  },
  'verb.invite': { fr: 'inviter convier convoquer solliciter appeler', en: 'invite ask summon bid' },
  'verb.support': {
    fr: 'soutenir appuyer financer cofinancer subventionner parrainer commanditer aider épauler contribuer accompagner seconder bénéficier défrayer payer régler octroyer verser doter faciliter organiser coordonner orchestrer assumer encourager',
    en: 'support back fund finance co-finance cofund sponsor subsidize subsidise underwrite help assist contribute pay cover aid bankroll facilitate organize organise coordinate provide',
  },
  'verb.sign': {
    fr: 'signer cosigner parapher ratifier conclure sceller contresigner nouer convenir entériner formaliser renouveler prolonger reconduire approuver adopter lier officialiser',
    en: 'sign co-sign cosign ink seal conclude ratify initial renew extend agree formalize formalise enter strike clinch approve reach',
  },
  'verb.lead': {
    fr: 'diriger mener conduire piloter présider chapeauter emmener guider commander coprésider administrer gérer encadrer superviser codiriger animer fédérer',
    en: 'lead head chair run direct steer manage co-chair co-lead preside oversee spearhead supervise captain',
  },
  'verb.accompany': {
    fr: 'accompagner escorter joindre entourer composer former comprendre compter réunir regrouper rassembler inclure constituer comporter participer prendre assister figurer représenter rejoindre embarquer flanquer',
    en: 'accompany join include comprise attend participate represent compose number travel form flank gather',
  },
  'verb.establish': {
    fr: 'établir implanter installer ouvrir inaugurer construire bâtir fonder exploiter détenir posséder opérer disposer employer agrandir baser situer localiser domicilier siéger lancer ériger aménager',
    en: 'establish open build set inaugurate operate own run employ base locate headquarter found launch maintain expand station',
  },
  'verb.make': {
    fr: 'fabriquer produire concevoir développer construire transformer recycler exporter importer vendre commercialiser distribuer extraire usiner assembler cultiver élever brasser distiller tisser imprimer entreposer offrir spécialiser œuvrer exploiter fournir confectionner raffiner éditer louer réparer monter livrer embouteiller cueillir récolter conditionner torréfier forger fondre',
    en: 'make produce manufacture design develop build process recycle export import sell distribute extract machine assemble grow raise brew distill weave print store offer specialize specialise supply refine publish rent repair deliver bottle harvest roast forge cast breed provide craft engineer',
  },
  'verb.join': {
    fr: 'adhérer joindre rejoindre intégrer appartenir affilier regrouper rassembler fédérer entrer réunir quitter',
    en: 'join belong affiliate integrate enter unite group leave',
  },
  'verb.go': {
    fr: 'aller venir partir revenir rentrer retourner rendre envoler arriver déplacer voler décoller débuter commencer entamer ouvrir terminer achever clore conclure poursuivre finir enchaîner suivre amorcer boucler',
    en: 'go come leave return travel fly arrive depart begin start open kick end finish close wrap continue follow proceed move',
  },
  'verb.elect': {
    fr: 'élire nommer désigner réélire remplacer succéder promouvoir embaucher recruter démissionner',
    en: 'elect appoint name reelect replace succeed promote hire recruit resign retire',
  },
  'verb.hold': {
    fr: 'tenir avoir dérouler organiser célébrer accueillir',
    en: 'hold take stage organize organise celebrate',
  },
  'verb.aux': {
    fr: 'être avoir aller devoir pouvoir vouloir faire laisser venir',
    en: 'be have do will would shall should can could may might must',
  },
};
