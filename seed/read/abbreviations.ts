/** Words whose full stop belongs to them. Data only: tokens.ts keeps the stop, sentences.ts does not end at it. */

/** Never the last word of a sentence: something always follows. */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `coun cllr clr ald amb m mm mme mmes mlle mlles mgr dr dre drs pr pre prof me mes st ste sts stes hon rev gov sen rep pres mr mrs ms messrs capt col gen lt sgt
  art chap vol fig no nos n°s p pp cf v vs ex ed éd trad dir coord resp tél tel fax env approx av boul bd rte ch app mt ft
  lun mar mer jeu ven sam dim mon tue tues wed thu thur thurs fri sat sun
  janv févr fév avr juil sept oct nov déc jan feb apr jun jul aug sep dec
  min max incl ann adr adm gouv min. dép dépt arr cap`
    .split(/\s+/)
    .filter(Boolean),
);

/** May end a sentence: it does when a capital follows after them. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  'etc inc ltd ltée ltee co corp cie llc plc bros jr sr al ca a.m p.m am pm k.k s.a gmbh'.split(' '),
);
