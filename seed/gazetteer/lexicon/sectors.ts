/** General names of economic sectors, as a text speaks of them. A firm's speciality in its own words is for extract/ to read. Written by us. */
import type { WordList } from './entries.ts';

export const SECTORS: readonly WordList[] = [
  {
    classes: 'sector',
    language: 'fr',
    inflected: false,
    words: `batterie; batteries; filière batterie; filière des batteries; hydrogène; hydrogène vert; aérospatiale; aéronautique; spatial; agroalimentaire; bioalimentaire; agriculture; agriculture urbaine; pêche; pêcheries; aquaculture; algoculture; foresterie; forêt; bois; pâtes et papiers; mines; minéraux critiques; minéraux critiques et stratégiques; métallurgie; aluminium; acier; sidérurgie; fonderie
    énergie; énergies; énergies renouvelables; énergie éolienne; éolien; éolien en mer; énergie solaire; solaire; photovoltaïque; géothermie; hydroélectricité; nucléaire; bioénergie; biogaz; biomasse; décarbonation; décarbonation industrielle; transition énergétique; efficacité énergétique; stockage d'énergie; réseaux intelligents; captage du carbone; économie circulaire; recyclage; gestion de l'eau; eau; assainissement; gestion des déchets; environnement; technologies propres; climat; biodiversité
    transports; transport; transports collectifs; électrification des transports; mobilité; mobilité électrique; mobilité durable; véhicules électriques; automobile; ferroviaire; maritime; construction navale; logistique; ports; transport maritime; économie bleue; technologies marines; drones
    technologies de l'information; numérique; intelligence artificielle; cybersécurité; logiciel; logiciels; jeux vidéo; microélectronique; semi-conducteurs; électronique; optique; photonique; quantique; robotique; automatisation; industrie 4.0; fabrication additive; impression 3D; télécommunications; 5G; internet des objets; villes intelligentes; ville intelligente; données; technologies financières; fintech
    santé; sciences de la vie; biotechnologie; biotechnologies; pharmaceutique; industrie pharmaceutique; dispositifs médicaux; technologies médicales; vaccins; cosmétique; nutrition; silver économie
    textile; textile intelligent; textiles techniques; mode; cuir; plasturgie; chimie; chimie verte; matériaux; matériaux composites; matériaux avancés; verre; céramique; emballage; ameublement; meuble; construction; bâtiment; bâtiment durable; architecture; urbanisme; mécanique; mécanique de précision; microtechnique; horlogerie; machinerie; machines-outils; défense; sécurité
    éducation; formation; formation professionnelle; enseignement supérieur; recherche; innovation; culture; cinéma; audiovisuel; musique; patrimoine; arts de la scène; métiers d'art; tourisme; tourisme d'affaires; hôtellerie; restauration; gastronomie; vin; sport; finance; assurances; immobilier; commerce de détail; commerce; artisanat; économie sociale; industries créatives; design; francophonie; jeunesse`,
  },
  {
    classes: 'sector',
    language: 'en',
    inflected: false,
    words: `battery; batteries; hydrogen; green hydrogen; aerospace; aviation; space; agri-food; agrifood; agriculture; food processing; fisheries; fishing; aquaculture; seaweed; forestry; timber; wood; pulp and paper; mining; critical minerals; metallurgy; aluminium; aluminum; steel; foundry
    energy; renewable energy; renewables; clean energy; wind energy; wind power; offshore wind; solar; solar energy; solar power; photovoltaics; geothermal; hydropower; hydroelectricity; nuclear; bioenergy; biogas; biomass; decarbonization; decarbonisation; energy transition; energy efficiency; energy storage; smart grids; carbon capture; circular economy; recycling; water; water management; waste management; environment; clean technology; cleantech; climate; biodiversity
    transport; transportation; public transit; mobility; electric mobility; electric vehicles; automotive; rail; maritime; shipbuilding; logistics; ports; shipping; blue economy; ocean technology; marine technology; drones
    information technology; digital; artificial intelligence; cybersecurity; software; video games; gaming; microelectronics; semiconductors; electronics; optics; photonics; quantum; robotics; automation; industry 4.0; additive manufacturing; 3D printing; telecommunications; 5G; internet of things; smart cities; smart city; data; financial technology; fintech
    health; health care; healthcare; life sciences; biotechnology; biotech; pharmaceuticals; medical devices; medtech; vaccines; cosmetics; nutrition
    textiles; smart textiles; technical textiles; fashion; leather; plastics; chemicals; green chemistry; materials; composites; advanced materials; glass; ceramics; packaging; furniture; construction; sustainable building; architecture; urban planning; precision engineering; watchmaking; machinery; machine tools; manufacturing; advanced manufacturing; lightweight design; defence; defense; security
    education; training; vocational training; higher education; research; innovation; culture; film; music; heritage; performing arts; crafts; tourism; hospitality; gastronomy; wine; craft beer; sports; finance; insurance; real estate; retail; trade; social economy; creative industries; design; youth`,
  },
];
