/** Offices and functions by kind. Complements ("de X", "au commerce") are for extract/roles to read. Written by us. */
import type { WordList } from './entries.ts';

const french = (kind: string, words: string): WordList => ({ classes: `role.${kind}`, language: 'fr', words });
const english = (kind: string, words: string): WordList => ({ classes: `role.${kind}`, language: 'en', words });

export const ROLES: readonly WordList[] = [
  french(
    'mayor',
    'maire/mairesse; bourgmestre; premier magistrat/première magistrate; syndic/syndique; président de la ville/présidente de la ville; édile',
  ),
  english('mayor', 'mayor; lord mayor; lord provost; provost; reeve; burgomaster; cathaoirleach; mayoress'),
  french(
    'deputy-mayor',
    `adjoint au maire/adjointe au maire; adjoint à la maire/adjointe à la maire; adjoint à la mairesse/adjointe à la mairesse; adjoint du maire/adjointe du maire
    maire adjoint/maire adjointe; mairesse adjointe; maire suppléant/mairesse suppléante; vice-maire; premier adjoint/première adjointe
    deuxième adjoint/deuxième adjointe; troisième adjoint/troisième adjointe; premier adjoint au maire/première adjointe au maire
    deuxième adjoint au maire/deuxième adjointe au maire; échevin/échevine; premier échevin/première échevine; vice-syndic; adjoint/adjointe; pro-maire/pro-mairesse; maire délégué/maire déléguée`,
  ),
  english(
    'deputy-mayor',
    'deputy mayor; vice mayor; vice-mayor; acting mayor; deputy lord mayor; alderman; deputy reeve; mayor pro tem',
  ),
  french(
    'elected',
    `conseiller municipal/conseillère municipale; conseiller communal/conseillère communale; conseiller de ville/conseillère de ville; conseiller métropolitain/conseillère métropolitaine
    conseiller régional/conseillère régionale; conseiller départemental/conseillère départementale; conseiller général/conseillère générale; conseiller provincial/conseillère provinciale
    conseiller d'arrondissement/conseillère d'arrondissement; conseiller national/conseillère nationale; conseiller aux États/conseillère aux États; conseiller d'État/conseillère d'État
    conseiller délégué/conseillère déléguée; député/députée; député provincial/députée provinciale; député fédéral/députée fédérale; député européen/députée européenne; eurodéputé/eurodéputée
    sénateur/sénatrice; ministre; ministre délégué/ministre déléguée; ministre d'État; vice-ministre; vice-premier ministre/vice-première ministre; premier ministre/première ministre; sous-ministre; sous-ministre adjoint/sous-ministre adjointe; sous-ministre associé/sous-ministre associée
    ministre-président/ministre-présidente; secrétaire d'État; préfet/préfète; sous-préfet/sous-préfète; gouverneur/gouverneure; vice-gouverneur/vice-gouverneure; lieutenant-gouverneur/lieutenante-gouverneure; gouverneur général/gouverneure générale
    élu/élue; préfet de comté; préfet de la MRC; préfet suppléant; wali; président de région/présidente de région; premier vice-président/première vice-présidente; adjoint parlementaire/adjointe parlementaire; chef de l'opposition/cheffe de l'opposition; chef de parti/cheffe de parti; grand chef/grande cheffe; chef du conseil/cheffe du conseil`,
  ),
  english(
    'elected',
    `deputy; leader; council leader; opposition leader; councillor; councilor; city councillor; town councillor; county councillor; council member; councilmember; councilman; councilwoman; city council president; senator; state senator; congressman; congresswoman; representative; state representative; assemblyman; assemblywoman
    member of parliament; minister; deputy minister; vice minister; vice-minister; prime minister; deputy prime minister; premier; secretary of state; governor; lieutenant governor; vice governor; vice-governor; lieutenant-governor; first minister; parliamentary secretary; commissioner; municipal commissioner; county commissioner; municipal councillor; prefect; warden; TD; MP; MPP; MLA; MLC; MEP; MSP; chief; grand chief; selectman; freeholder; taoiseach; tánaiste`,
  ),
  french(
    'head',
    `président/présidente; vice-président/vice-présidente; président-directeur général/présidente-directrice générale; président directeur général/présidente directrice générale; président fondateur/présidente fondatrice; président du conseil/présidente du conseil
    président du conseil d'administration/présidente du conseil d'administration; président exécutif/présidente exécutive; président délégué/présidente déléguée; premier vice-président/première vice-présidente; vice-président exécutif/vice-présidente exécutive; vice-président principal/vice-présidente principale; coprésident/coprésidente; président d'honneur/présidente d'honneur
    PDG; P.-D.G.; PDG adjoint; directeur général/directrice générale; directeur général adjoint/directrice générale adjointe; directeur/directrice; directeur adjoint/directrice adjointe; directeur exécutif/directrice exécutive; sous-directeur/sous-directrice; codirecteur/codirectrice; DG
    chef de la direction/cheffe de la direction; chef d'entreprise/cheffe d'entreprise; chef des opérations/cheffe des opérations; chef de la direction financière/cheffe de la direction financière; patron/patronne; dirigeant/dirigeante; gérant/gérante; administrateur délégué/administratrice déléguée; administrateur/administratrice; administrateur général/administratrice générale; directeur gérant/directrice gérante
    fondateur/fondatrice; cofondateur/cofondatrice; propriétaire; copropriétaire; associé/associée; associé directeur/associée directrice; associé principal/associée principale; entrepreneur/entrepreneuse; entrepreneure; exploitant/exploitante; armateur/armatrice
    recteur/rectrice; vice-recteur/vice-rectrice; rectrice-présidente; vice-recteur adjoint/vice-rectrice adjointe; doyen/doyenne; vice-doyen/vice-doyenne; proviseur/proviseure; principal/principale; secrétaire général/secrétaire générale; secrétaire général adjoint/secrétaire générale adjointe; secrétaire perpétuel/secrétaire perpétuelle; bâtonnier/bâtonnière; commissaire; commissaire général/commissaire générale; directeur du cabinet; directeur de cabinet/directrice de cabinet; chef de cabinet/cheffe de cabinet; président de l'université/présidente de l'université; trésorier/trésorière; curateur/curatrice; conservateur/conservatrice; chancelier/chancelière`,
  ),
  english(
    'head',
    `president; vice-president; vice president; executive vice-president; executive vice president; senior vice-president; senior vice president; president and CEO; president and chief executive; chairman; chairwoman; chairperson; chair; vice-chair; vice chair; deputy chair; co-chair; chairman of the board; chair of the board; board chair
    CEO; CFO; COO; CTO; CIO; CMO; VP; SVP; EVP; MD; chief executive; chief executive officer; chief operating officer; chief financial officer; chief technology officer; chief scientist; chief procurement officer; chief commercial officer; chief of staff; chief innovation officer; chief economist; chief engineer; managing director; executive director; director; deputy director; assistant director; associate director; director general; deputy director general; director-general
    general manager; head; deputy head; founder; co-founder; cofounder; founding partner; owner; co-owner; partner; managing partner; principal; vice-principal; vice principal; rector; vice-rector; vice rector; dean; vice-dean; associate dean; provost; vice-provost; chancellor; vice-chancellor; pro-vice-chancellor; secretary general; secretary-general; general secretary; treasurer; governor general; harbour master; harbormaster; boss; patron; superintendent; comptroller; curator`,
  ),
  french(
    'officer',
    `responsable; coresponsable; chef de produit/cheffe de produit; chef de projet/cheffe de projet; chef de service/cheffe de service; chef de laboratoire/cheffe de laboratoire; chef de mission/cheffe de mission; chef de délégation/cheffe de délégation; chef d'équipe/cheffe d'équipe; chef de division/cheffe de division; chef de département/cheffe de département; chef du service/cheffe du service; chef/cheffe; chef d'atelier/cheffe d'atelier; chef de chantier/cheffe de chantier
    conseiller/conseillère; conseiller principal/conseillère principale; conseiller scientifique/conseillère scientifique; conseiller commercial/conseillère commerciale; conseiller économique/conseillère économique; conseiller stratégique/conseillère stratégique; conseiller spécial/conseillère spéciale; conseiller technique/conseillère technique; conseiller aux affaires internationales/conseillère aux affaires internationales
    chargé de mission/chargée de mission; chargé de projet/chargée de projet; chargé d'affaires/chargée d'affaires; chargé de programme/chargée de programme; chargé des relations internationales/chargée des relations internationales; coordonnateur/coordonnatrice; coordinateur/coordinatrice; gestionnaire; agent de développement/agente de développement; agent/agente; analyste; commissaire industriel/commissaire industrielle; commissaire au développement; délégué commercial/déléguée commerciale; délégué général/déléguée générale
    attaché/attachée; attaché de presse/attachée de presse; attaché commercial/attachée commerciale; attaché politique/attachée politique; attaché économique/attachée économique; porte-parole; secrétaire; secrétaire municipal/secrétaire municipale; greffier/greffière; interprète; traducteur/traductrice; guide; avocat/avocate; notaire; ingénieur/ingénieure; ingénieur en chef/ingénieure en chef; architecte; urbaniste; technicien/technicienne; consultant/consultante; expert/experte; spécialiste; représentant commercial/représentante commerciale; acheteur/acheteuse; négociateur/négociatrice; rédacteur/rédactrice; rédacteur en chef/rédactrice en chef; journaliste; photographe; costumier/costumière; compositeur/compositrice; médecin; chirurgien/chirurgienne; infirmier/infirmière; agronome; géologue; biologiste; chimiste; économiste; vétérinaire; capitaine; contremaître/contremaîtresse; cadre; assistant/assistante; adjoint exécutif/adjointe exécutive; adjoint administratif/adjointe administrative; animateur/animatrice; formateur/formatrice; commissaire d'exposition; rapporteur/rapporteuse; rapporteure; directeur artistique/directrice artistique; chorégraphe; metteur en scène/metteuse en scène; brasseur/brasseuse; maître brasseur/maîtresse brasseuse; vigneron/vigneronne; agriculteur/agricultrice; pêcheur/pêcheuse; éleveur/éleveuse; producteur/productrice; fabricant/fabricante; armurier; luthier/luthière; artisan/artisane; chef cuisinier/cheffe cuisinière; restaurateur/restauratrice; hôtelier/hôtelière; libraire; éditeur/éditrice; bibliothécaire; archiviste; urgentologue; pharmacien/pharmacienne; banquier/banquière; comptable; courtier/courtière; investisseur/investisseuse`,
  ),
  english(
    'officer',
    `manager; site manager; plant manager; project manager; product manager; program manager; programme manager; export manager; sales manager; trade manager; export director; business development manager; economic development officer; development officer; coordinator; officer; trade officer; trade commissioner; senior trade commissioner; adviser; advisor; senior adviser; senior advisor; policy adviser; policy advisor; special adviser; special advisor; analyst; lead; team lead; supervisor; administrator; city manager; town manager; city administrator; clerk; city clerk; town clerk; secretary; spokesperson; spokesman; spokeswoman; press officer; press secretary; interpreter; translator; engineer; architect; planner; city planner; lawyer; consultant; specialist; expert; technician; reporter; editor; photographer; agronomist; economist; brewer; farmer; fisherman; harpist; designer; curator; captain; foreman; assistant; executive assistant; aide; organiser; organizer; liaison; buyer; negotiator; attaché; press attaché; commercial attaché; delegate; warden`,
  ),
  french(
    'academic',
    `professeur/professeure; professeur agrégé/professeure agrégée; professeur émérite/professeure émérite; professeur titulaire/professeure titulaire; professeur associé/professeure associée; chercheur/chercheuse; chercheur principal/chercheuse principale; enseignant-chercheur/enseignante-chercheuse; enseignant/enseignante; maître de conférences/maîtresse de conférences; chargé de cours/chargée de cours; chargé de recherche/chargée de recherche; titulaire de la chaire; titulaire de chaire; scientifique; doctorant/doctorante; étudiant/étudiante; stagiaire; postdoctorant/postdoctorante; chef de file/cheffe de file; historien/historienne; physicien/physicienne; mathématicien/mathématicienne; géographe; océanographe; linguiste`,
  ),
  english(
    'academic',
    'professor; associate professor; assistant professor; professor emeritus; full professor; lecturer; senior lecturer; researcher; senior researcher; principal investigator; research fellow; research chair; fellow; scientist; scholar; teacher; instructor; student; doctoral student; graduate student; historian; physicist; biologist; chemist; oceanographer; geologist',
  ),
  french(
    'diplomat',
    `ambassadeur/ambassadrice; consul/consule; consul général/consule générale; vice-consul/vice-consule; consul honoraire/consule honoraire; délégué/déléguée; délégué général/déléguée générale; chef de poste/cheffe de poste; haut-commissaire/haute-commissaire; haut commissaire/haute commissaire; ministre-conseiller/ministre-conseillère; premier secrétaire/première secrétaire; émissaire; envoyé spécial/envoyée spéciale; chef du protocole/cheffe du protocole; représentant permanent/représentante permanente; nonce`,
  ),
  english(
    'diplomat',
    "ambassador; consul; consul general; consul-general; vice-consul; vice consul; honorary consul; high commissioner; chargé d'affaires; agent general; envoy; special envoy; minister-counsellor; first secretary; trade representative; delegate general; chief of protocol; head of mission",
  ),
  french(
    'representative',
    'représentant/représentante; membre; membre fondateur/membre fondatrice; mandataire; délégué/déléguée; émissaire; bénévole; employé/employée; collaborateur/collaboratrice; partenaire; actionnaire; adhérent/adhérente; participant/participante',
  ),
  english(
    'representative',
    'representative; member; founding member; board member; staff member; delegate; employee; shareholder; volunteer; participant; staffer',
  ),
  // Left out where the word is a surname as well (Boulanger, King) or names a trade in a body's name (growers, grossistes).
  french(
    'profession',
    `écrivain/écrivaine; poète/poétesse; romancier/romancière; dramaturge; peintre; sculpteur/sculptrice; plasticien/plasticienne; artiste; musicien/musicienne; chanteur/chanteuse; pianiste; violoniste; chef d'orchestre/cheffe d'orchestre; comédien/comédienne; acteur/actrice; cinéaste; réalisateur/réalisatrice; scénariste; danseur/danseuse; illustrateur/illustratrice; graphiste
    cuisinier/cuisinière; pâtissier/pâtissière; chocolatier/chocolatière; sommelier/sommelière; maraîcher/maraîchère; apiculteur/apicultrice; ostréiculteur/ostréicultrice; astronaute; mécanicien/mécanicienne; électricien/électricienne; menuisier/menuisière; soudeur/soudeuse; styliste; bijoutier/bijoutière; horloger/horlogère; céramiste; ébéniste
    programmeur/programmeuse; développeur/développeuse; informaticien/informaticienne; statisticien/statisticienne; actuaire; psychologue; sociologue; philosophe; anthropologue; archéologue; écologiste; botaniste; hydrologue; climatologue; astronome; démographe; politologue; juriste; juge; magistrat/magistrate; procureur/procureure; huissier/huissière; notaire; policier/policière; pompier/pompière; commandant/commandante; évêque; curé; imam; rabbin; chroniqueur/chroniqueuse; présentateur/présentatrice; correspondant/correspondante; éditorialiste; blogueur/blogueuse; athlète; entraîneur/entraîneuse; designer; mécène; philanthrope; militant/militante; syndicaliste; bénévole; retraité/retraitée; négociant/négociante; homme d'affaires/femme d'affaires; émir; sultan`,
  ),
  english(
    'profession',
    `writer; author; poet; novelist; playwright; painter; sculptor; artist; musician; singer; pianist; violinist; composer; conductor; actor; actress; filmmaker; film-maker; dancer; illustrator; chef; cheesemaker; sommelier; beekeeper; forester; astronaut; mechanic; electrician; welder; blacksmith; jeweller; jeweler; watchmaker; boatbuilder; shipwright; programmer; software developer; statistician; actuary; psychologist; sociologist; philosopher; anthropologist; archaeologist; ecologist; botanist; hydrologist; climatologist; astronomer; surgeon; physician; veterinarian; pharmacist; jurist; prosecutor; police chief; fire chief; imam; rabbi; columnist; broadcaster; correspondent; blogger; athlete; philanthropist; activist; unionist; shopkeeper; industrialist; businessman; businesswoman; entrepreneur; investor; banker; accountant; auditor; emir; sultan; technologist; strategist; inventor`,
  ),
];

/** Words that set a role in the past or the future: "ancien maire", "maire sortant", "director-designate". */
export const ROLE_STATES: readonly WordList[] = [
  {
    classes: 'roleState.former',
    language: 'fr',
    words:
      'ancien/ancienne; ex; ex-; prédécesseur/prédécesseure; alors; jadis; feu/feue; jusque-là; émérite; retraité/retraitée',
  },
  {
    classes: 'roleState.former',
    language: 'en',
    words: 'former; ex; one-time; onetime; past; late; then; erstwhile; retired; predecessor; previous',
    inflected: false,
  },
  { classes: 'roleState.outgoing', language: 'fr', words: 'sortant/sortante; démissionnaire' },
  { classes: 'roleState.outgoing', language: 'en', words: 'outgoing; departing', inflected: false },
  {
    classes: 'roleState.future',
    language: 'fr',
    words: 'futur/future; désigné/désignée; pressenti/pressentie; élu/élue; nouveau/nouvelle; successeur/successeure',
  },
  {
    classes: 'roleState.future',
    language: 'en',
    words: 'future; designate; elect; incoming; newly appointed; new; next; successor',
    inflected: false,
  },
  { classes: 'roleState.acting', language: 'fr', words: 'intérimaire; par intérim; suppléant/suppléante; a. i.' },
  { classes: 'roleState.acting', language: 'en', words: 'acting; interim; caretaker', inflected: false },
  {
    classes: 'roleState.candidate',
    language: 'fr',
    words: 'candidat/candidate; candidat à la mairie/candidate à la mairie; aspirant/aspirante',
  },
  {
    classes: 'roleState.candidate',
    language: 'en',
    words: 'candidate; would-be; hopeful; prospective',
    inflected: false,
  },
];
