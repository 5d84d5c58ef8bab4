/** Events, missions, visits, agreements, sectors, groups: the common nouns that open a name or stand for one. Written by us. */
import type { WordList } from './entries.ts';

const french = (classes: string, words: string): WordList => ({ classes, language: 'fr', words });
const english = (classes: string, words: string): WordList => ({ classes, language: 'en', words });

export const ACTIVITIES: readonly WordList[] = [
  french(
    'head.event',
    "forum; salon; salon international; foire; foire internationale; sommet; congrès; conférence; colloque; symposium; séminaire; semaine; journée; journées; rencontres; assises; états généraux; exposition; exposition universelle; expo; biennale; festival; gala; carnaval; convention; rendez-vous; panel; atelier; hackathon; marathon; olympiades; jeux; cérémonie; inauguration; commémoration; anniversaire; concours; remise de prix; fête; fêtes; table ronde; webinaire; université d'été; classe de maître; rencontre internationale; marché; mondial; trophée; prix; régate; triennale",
  ),
  english(
    'head.event',
    "forum; mayors' forum; fair; trade fair; trade show; show; summit; congress; conference; colloquium; symposium; seminar; week; day; days; expo; exhibition; exposition; festival; gala; convention; carnival; workshop; hackathon; games; ceremony; awards; prize; panel; roundtable; round table; webinar; plenary; meeting of; biennale; market; regatta; dialogue; world congress; open day; masterclass",
  ),
  french(
    'head.mission',
    "mission; mission économique; mission commerciale; mission exploratoire; mission d'affaires; mission d'étude; mission d'études; mission de prospection; mission institutionnelle; mission officielle; mission ministérielle; voyage; voyage d'affaires; voyage d'étude; voyage d'études; déplacement; séjour; tournée; visite officielle; visite d'État; périple; délégation; voyage officiel; voyage de presse",
  ),
  english(
    'head.mission',
    'mission; trade mission; business mission; economic mission; study mission; official visit; study trip; study tour; trip; business trip; tour; journey; delegation; visit; fact-finding mission; fact-finding trip; exchange visit; learning journey',
  ),
  french(
    'head.visit',
    "visite; visite technique; visite guidée; visite de courtoisie; rencontre; réunion; entretien; réception; accueil; dîner; déjeuner; petit-déjeuner; souper; cocktail; vin d'honneur; banquet; audience; séance de travail; séance d'information; séance; table ronde; atelier; tour; étape; arrêt; halte; escale; passage; présentation; tête-à-tête; échange; démonstration; excursion; promenade; mot de bienvenue",
  ),
  english(
    'head.visit',
    'visit; site visit; plant visit; courtesy call; call; meeting; reception; welcome; dinner; lunch; breakfast; banquet; luncheon; audience; briefing; working session; session; roundtable; round table; workshop; tour; plant tour; guided tour; stop; stopover; presentation; talks; exchange; demonstration; excursion; walkabout; networking event',
  ),
  french(
    'head.agreement',
    "entente; entente de principe; entente de collaboration; entente de coopération; entente de partenariat; accord; accord-cadre; accord de partenariat; accord de coopération; accord de principe; protocole; protocole d'entente; protocole d'accord; protocole de coopération; protocole de collaboration; mémorandum; mémorandum d'entente; convention; convention de partenariat; lettre d'intention; lettre d'entente; déclaration; déclaration commune; déclaration conjointe; déclaration d'intention; charte; charte d'amitié; charte de jumelage; pacte; traité; contrat; bail; partenariat; jumelage; pacte d'amitié; feuille de route; plan d'action; bon de commande; avenant; amendement; résolution; communiqué conjoint; engagement",
  ),
  english(
    'head.agreement',
    'agreement; framework agreement; cooperation agreement; partnership agreement; supply agreement; memorandum; memorandum of understanding; memorandum of agreement; MOU; MoU; letter of intent; LOI; letter of understanding; declaration; joint declaration; joint statement; statement of intent; charter; pact; treaty; accord; contract; deal; lease; protocol; partnership; twinning; sister-city agreement; sister city agreement; friendship agreement; action plan; roadmap; purchase order; amendment; resolution; memorandum of co-operation; memorandum of cooperation; term sheet; joint venture',
  ),
  french(
    'head.sector',
    'filière; secteur; secteur clé; domaine; industrie; champ; créneau; chaîne de valeur; marché; branche; spécialité; matière',
  ),
  english('head.sector', 'sector; industry; field; domain; supply chain; value chain; niche; market; area; specialty'),
  french(
    'group',
    "délégation; mission; groupe; équipe; membres de la délégation; délégués; participants; participantes; visiteurs; voyageurs; convives; cohorte; cortège; élus; entrepreneurs; gens d'affaires; représentants; invités; hôtes; partenaires; compagnons de route; troupe; cohorte; assemblée; équipage; nos gens",
  ),
  english(
    'group',
    'delegation; mission; group; team; party; delegates; participants; visitors; travellers; travelers; members; cohort; contingent; guests; hosts; partners; entourage; crew',
  ),
  french(
    'counterpart',
    'homologue; vis-à-vis; collègue; confrère; consœur; pair; contrepartie; alter ego; interlocuteur/interlocutrice; hôte/hôtesse',
  ),
  english('counterpart', 'counterpart; opposite number; colleague; peer; host'),
  french(
    'site',
    'usine; siège; siège social; site; installation; atelier; chantier; port; terminal; entrepôt; laboratoire; campus; bureau; filiale; succursale; plant; fabrique; dépôt; parc; quartier; mairie; hôtel de ville; locaux; centre de distribution; showroom; ferme; mine; centrale; barrage; raffinerie; centre de données; salle blanche; ligne pilote; serre; quai; complexe; pavillon; stand; comptoir; représentation',
  ),
  english(
    'site',
    'plant; factory; headquarters; head office; site; facility; workshop; yard; shipyard; port; terminal; warehouse; laboratory; campus; office; sales office; subsidiary; branch; depot; park; district; city hall; town hall; premises; distribution centre; distribution center; showroom; farm; mine; power station; dam; refinery; data centre; data center; cleanroom; pilot line; greenhouse; quay; complex; pavilion; booth; stand; mill',
  ),
];
