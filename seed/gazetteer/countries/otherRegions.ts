/**
 * What people call a region and ISO 3166-2 has no code for: the administrative regions of Québec, islands, countries' parts. Written by
 * us. The code is that of the whole, then a number or letters of ours (for Québec, the government's own numbers).
 */

/** Code, country, names in French (the first is the caption) and in English. */
export const OTHER_REGIONS: readonly (readonly [code: string, country: string, french: string, english: string])[] = [
  ['CA-QC-01', 'CA', 'Bas-Saint-Laurent', 'Bas-Saint-Laurent'],
  ['CA-QC-02', 'CA', 'Saguenay–Lac-Saint-Jean; Saguenay-Lac-Saint-Jean; Lac-Saint-Jean', 'Saguenay–Lac-Saint-Jean'],
  ['CA-QC-03', 'CA', 'Capitale-Nationale', 'Capitale-Nationale'],
  ['CA-QC-04', 'CA', 'Mauricie', 'Mauricie'],
  ['CA-QC-05', 'CA', 'Estrie; Cantons-de-l’Est', 'Estrie; Eastern Townships'],
  ['CA-QC-07', 'CA', 'Outaouais', 'Outaouais'],
  ['CA-QC-08', 'CA', 'Abitibi-Témiscamingue; Abitibi; Témiscamingue', 'Abitibi-Témiscamingue'],
  ['CA-QC-09', 'CA', 'Côte-Nord', 'Côte-Nord'],
  ['CA-QC-10', 'CA', 'Nord-du-Québec; Nunavik', 'Nord-du-Québec; Northern Quebec'],
  [
    'CA-QC-11',
    'CA',
    'Gaspésie–Îles-de-la-Madeleine; Gaspésie; Îles-de-la-Madeleine',
    'Gaspésie–Îles-de-la-Madeleine; Magdalen Islands',
  ],
  ['CA-QC-12', 'CA', 'Chaudière-Appalaches; Beauce', 'Chaudière-Appalaches'],
  ['CA-QC-14', 'CA', 'Lanaudière', 'Lanaudière'],
  ['CA-QC-15', 'CA', 'Laurentides', 'Laurentides; Laurentians'],
  ['CA-QC-16', 'CA', 'Montérégie', 'Montérégie'],
  ['CA-QC-17', 'CA', 'Centre-du-Québec', 'Centre-du-Québec'],
  [
    'CA-MARITIMES',
    'CA',
    'Provinces maritimes; Maritimes; Provinces de l’Atlantique',
    'Maritimes; Maritime provinces; Atlantic Canada',
  ],
  ['US-NEW-ENGLAND', 'US', 'Nouvelle-Angleterre', 'New England'],
  ['JP-KYUSHU', 'JP', 'Kyūshū; Kyushu', 'Kyushu'],
  ['JP-HONSHU', 'JP', 'Honshū; Honshu', 'Honshu'],
  ['JP-SHIKOKU', 'JP', 'Shikoku', 'Shikoku'],
  ['JP-KANSAI', 'JP', 'Kansai', 'Kansai'],
  ['FR-ALSACE', 'FR', 'Alsace', 'Alsace'],
  ['FR-LORRAINE', 'FR', 'Lorraine', 'Lorraine'],
  ['FR-SAVOIE', 'FR', 'Pays de Savoie', 'Savoy'],
  ['BE-ARDENNE', 'BE', 'Ardenne', 'Ardennes'],
  ['DE-RUHR', 'DE', 'Ruhr; bassin de la Ruhr', 'Ruhr'],
];
