/** Head nouns of organisations' names by type: what "Institut X", "X Institute", "chambre de commerce de X" are. Written by us. */
import type { WordList } from './entries.ts';

const french = (classes: string, words: string): WordList => ({ classes, language: 'fr', words });
const english = (classes: string, words: string): WordList => ({ classes, language: 'en', words });

export const ORGANIZATION_HEADS: readonly WordList[] = [
  french(
    'head.institute',
    `institut; institut national; université; université du Québec; haute école; grande école; école; école supérieure; école polytechnique; école nationale; école normale; collège; cégep; lycée; académie; faculté; conservatoire; laboratoire; centre de recherche; centre d'études; centre d'expertise; centre collégial de transfert; centre de formation; centre d'innovation; centre technique; centre; campus; observatoire; hôpital; hôpital universitaire; centre hospitalier; clinique universitaire; musée; planétarium; chaire; chaire de recherche; département; unité de recherche; polytechnique; centre de services scolaire; commission scolaire; bibliothèque; jardin botanique; station de recherche; station expérimentale`,
  ),
  english(
    'head.institute',
    'institute; survey; geological survey; research institute; university; college; community college; technical college; polytechnic; school; school of business; graduate school; academy; faculty; laboratory; lab; research centre; research center; centre; center; campus; observatory; hospital; museum; library; department; conservatory; institute of technology; botanical garden; school board; think tank',
  ),
  french(
    'head.government',
    `ministère; gouvernement; secrétariat d'État; secrétariat; agence; agence nationale; office; office national; direction; direction générale; direction régionale; préfecture; sous-préfecture; mairie; hôtel de ville; municipalité; commune; ville; métropole; métropole européenne; communauté urbaine; communauté de communes; communauté d'agglomération; communauté métropolitaine; agglomération; conseil municipal; conseil communal; conseil régional; conseil départemental; conseil général; conseil d'État; collège échevinal; comité populaire; parlement; assemblée nationale; assemblée; sénat; région wallonne; région; province; canton; département; arrondissement; MRC; district; wilaya; gouvernorat; tribunal; cour; commission européenne; commission; douane; police; autorité portuaire; administration portuaire; administration; régie; société d'État; trésor; inspection; service de l'économie; service; cabinet; chancellerie; rectorat; sénat; chambre des communes; chambre des représentants; conseil des ministres; conseil législatif; gendarmerie; garde côtière; agence spatiale; banque centrale; communauté autonome; conseil provincial; conseil de ville; bourgmestrie; assemblée des élus`,
  ),
  english(
    'head.government',
    "ministry; government; provincial government; department of; agency; development agency; office; authority; port authority; council; city council; county council; town council; borough council; municipality; rural municipality; county; borough; city hall; town hall; parliament; senate; assembly; legislature; commission; board; export office; secretariat; directorate; administration; people's committee; city of; town of; township; province of; state of; development board; district council; metropolitan government; court; workforce board; county commission",
  ),
  french(
    'head.government head.diplomatic',
    'ambassade; consulat; consulat général; délégation générale; délégation; haut-commissariat; bureau; représentation; mission permanente; antenne',
  ),
  english(
    'head.government head.diplomatic',
    'embassy; consulate; consulate general; consulate-general; high commission; delegation; representative office; trade office; trade bureau; liaison office; permanent mission; bureau',
  ),
  french(
    'head.association',
    `association; chambre de commerce; chambre de commerce et d'industrie; chambre du commerce; chambre des métiers; chambre d'agriculture; chambre; fédération; confédération; union; syndicat; syndicat mixte; ordre; ordre professionnel; alliance; réseau; grappe; grappe industrielle; pôle; pôle de compétitivité; pôle d'excellence; technopole; technopôle; zone d'innovation; cité de l'innovation; parc technologique; parc scientifique; incubateur; accélérateur; pépinière; comité; comité de jumelage; conseil; conseil du patronat; conseil économique; ONG; organisme; organisme sans but lucratif; regroupement; groupement; corporation de développement; collectif; coalition; consortium; table de concertation; table; société savante; société de développement; société de développement économique; société de développement commercial; société d'économie mixte; société portuaire; société de transport; développement économique; agence de développement; agence d'attractivité; promotion économique; investissement; forum économique; club; cercle; amicale; mutuelle; mouvement; église; paroisse; diocèse; théâtre; orchestre; compagnie de danse; festival; office de tourisme; fonds de solidarité; caisse populaire; caisse; coopérative agricole; port; grand port maritime; aéroport; parc; jardin; centre culturel; centre sportif; maison; ligue; guilde; croix-rouge; initiative; partenariat; conférence des maires; assemblée des maires; vallée; plateforme; hub; cluster; carrefour; corporation; interprofession; patronat; jury`,
  ),
  english(
    'head.association',
    'association; chamber of commerce; chamber; board of trade; federation; confederation; union; trade union; society; guild; alliance; network; cluster; partnership; council of; consortium; coalition; committee; club; league; forum of; NGO; non-profit; nonprofit; charity; foundation board; organization; organisation; accelerator; incubator; science park; technology park; innovation district; hub; development corporation; economic development; business council; trade council; trade association; growers; processors; exporters; farmers; port; port of; airport; theatre; theater; orchestra; collective; co-operative association; trust board; movement; initiative; congress of; church; tourism board; exchange',
  ),
  french('head.association head.fund', 'fonds; fonds de dotation; fondation; caisse de dépôt; mécénat'),
  english('head.association head.fund', 'fund; foundation; endowment; trust'),
  french(
    'head.company',
    `société; société anonyme; entreprise; PME; compagnie; firme; groupe; start-up; startup; jeune pousse; jeune entreprise; coopérative; multinationale; filiale; géant; fabricant/fabricante; constructeur/constructrice; équipementier; producteur/productrice; manufacturier/manufacturière; fournisseur/fournisseuse; exploitant/exploitante; exportateur/exportatrice; distributeur/distributrice; transformateur; sous-traitant; fonderie; aciérie; aluminerie; papetière; scierie; brasserie; distillerie; laiterie; fromagerie; boulangerie; biscuiterie; conserverie; chocolaterie; chantier naval; chantiers; usine; ateliers; atelier; manufacture; imprimerie; filature; tannerie; verrerie; raffinerie; cimenterie; ferme; domaine; vignoble; maison d'édition; studio; cabinet d'avocats; cabinet d'architectes; cabinet-conseil; agence de voyages; éditeur/éditrice; opérateur/opératrice; transporteur; armateur; banque; assureur; maison de négoce; bureau d'études; enseigne; marque; hôtel; auberge; restaurant; quincaillerie; microbrasserie; érablière; verger; torréfacteur; pâtisserie; minoterie; huilerie; parfumerie; concessionnaire; compagnie aérienne; compagnie maritime; agence de publicité; studio de jeux; éditeur de logiciels; fiduciaire; promoteur/promotrice; abattoir; ganterie; corderie; voilerie; tréfilerie; câblerie; tonnellerie; meunerie; malterie; pêcheries; cidrerie; savonnerie; minière; pépiniériste; donneur d'ordres; donneur d'ordre; métaux; équipements; industries; laboratoires; technologies; solutions; transports; énergies; éditions; productions; constructions; plastiques; textiles; tissages; verreries; aciers; emballages; logiciels`,
  ),
  english(
    'head.company',
    'company; firm; enterprise; business; corporation; startup; start-up; manufacturer; maker; producer; supplier; builder; operator; exporter; distributor; processor; subsidiary; multinational; giant; conglomerate; developer; brewery; distillery; winery; bakery; foundry; mill; sawmill; shipyard; shipbuilder; steelmaker; carmaker; automaker; chipmaker; refinery; cannery; dairy; farm; studio; law firm; bank; insurer; retailer; carrier; airline; consultancy; utility; partners; industries; technologies; systems; solutions; robotics; motors; marine; foods; textiles; castings; pharma; biotech; biologics; electronics; semiconductors; energy company; offshore; works; ropeworks; instruments; engineering; dynamics; ventures; capital; logistics; shipping; fisheries; forge; plastics; metals; minerals; mining; airways',
  ),
];
