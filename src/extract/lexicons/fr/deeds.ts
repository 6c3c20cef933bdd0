import { deedEntries } from '../entries.ts';
import { cross, formsIn } from './verbs.ts';

/** Verbs that tell with their object what was done for an organisation. */
export const DEEDS = deedEntries(
  {
    win: [
      formsIn(
        'convaincre;convainquant;convaincu*,convainc,convainquent,convainquait,convainquaient,convainquit|persuader|inciter|encourager|pousser|exhorter|motiver|galvaniser|manipuler|séduire|attirer|appâter|approcher|démarcher|sensibiliser|fanatiser|catéchiser|sermonner|enjoindre;enjoignant;enjoint*,enjoignait,enjoignaient|inviter|appeler|rallier|mobiliser|gagner|cibler|instruire|former|préparer|initier|entraîner|enseigner|dispenser|repérer|solliciter|aborder|recruter|enrôler',
      ),
      "faisait miroiter|faisaient miroiter|lavait le cerveau|lavaient le cerveau|donnait des cours|donnaient des cours|prenait sous son aile|prenaient sous leur aile|prise en main|travail d'approche",
    ].join('|'),
    seek: [
      formsIn(
        'trouver|chercher|rechercher|sélectionner|attirer|réunir|rassembler|fournir|former|préparer|entraîner|repérer|identifier|lever|accueillir|racoler|aiguiller',
      ),
      'en quête de|à la recherche de|prospection de|sélection de|sélection des|formation de|préparation de|vivier de',
    ].join('|'),
    arrange: [
      formsIn(
        "organiser|faciliter|gérer|coordonner|superviser|payer|financer|régler|obtenir|procurer|fournir|prendre en charge|assurer|arranger|favoriser|permettre|orchestrer|piloter|encadrer|offrir|couvrir|falsifier|fabriquer|confectionner|remettre|délivrer|négocier|ménager|baliser|se charger de*|se charger du|s'occuper de*",
      ),
      'organisation du|organisation de|organisation des|facilitation du|facilitation de|facilitation des|prise en charge du|prise en charge des|fourniture de|financement du|financement de|financement des|logistique du|logistique des|chargé du|chargés du|chargé des|chargés des|spécialisé dans|spécialisée dans|spécialisés dans',
    ].join('|'),
    move: [
      formsIn(
        'envoyer|expédier|acheminer|convoyer|exfiltrer|faire passer|faire partir|conduire|guider|escorter|transporter|infiltrer|diriger|aiguiller|transférer|dépêcher|emmener|aider|orienter|introduire|évacuer|prendre en charge|accompagner|héberger|loger',
      ),
      "envoi de|envoi des|envoi d'|acheminement de|acheminement des|acheminement d'|passage de|passage des|passage d'|transfert de|transfert des|convoyage de|exfiltration de|transit de|transit des|départ de|départ des|départs de|filière de|filière d'acheminement|prise en charge de|prise en charge des|hébergement de|accueil de",
    ].join('|'),
    gather: [
      formsIn(
        'collecter|récolter|recueillir|réunir|lever|amasser|rassembler|transférer|envoyer|verser|virer|expédier|acheminer|blanchir|détourner|remettre|faire parvenir|faire passer|convoyer|donner|percevoir|encaisser|solliciter|quêter|reverser|transmettre|prélever|extorquer|céder|fournir|faire transiter|mobiliser|récupérer|demander|soutirer',
      ),
      "collecte de|collecte des|collecte d'|envoi de|envois de|envoi d'|envois d'|transfert de|transferts de|transfert d'|transferts d'|levée de|blanchiment de|blanchiment d'|versement de|versements de|circuit de|circuits de|acheminement de|remise de",
    ].join('|'),
    supply: [
      formsIn(
        'fournir|procurer|livrer|acheminer|expédier|envoyer|remettre|apporter|ravitailler|approvisionner|falsifier|convoyer|transporter',
      ),
      "fourniture de|fourniture d'|livraison de|livraisons de|approvisionnement en|ravitaillement en|envoi de|acheminement de|falsification de",
    ].join('|'),
    spread: [
      formsIn(
        'publier|poster|partager|diffuser|relayer|traduire|mettre en ligne|produire|monter|gérer|administrer|animer|alimenter|modérer|créer|distribuer|propager|répandre|transférer|transmettre|rediffuser|retransmettre|envoyer|tenir|rédiger|écrire|réaliser|confectionner|concevoir|imprimer|faire circuler|ouvrir|héberger|commenter|promouvoir|sous-titrer|compiler|vendre|recopier',
      ),
      "diffusion de|diffusion des|diffusion d'|publication de|publication des|partage de|traduction de|traduction des|administration de|animation de|montage de|mise en ligne de|création de|distribution de|propagation de|propagation des|administrateur de|administrateur d'|administratrice de|administratrice d'|administrateurs de|derrière",
    ].join('|'),
    consume: [
      formsIn(
        "consommer|visionner|regarder|consulter|télécharger|écouter|suivre|stocker|se nourrir de*|s'abreuver de*|s'enfermer dans|se repaître;;se repaissait de|baigner dans|ingurgiter|dévorer",
      ),
      "lisait|lisaient|consommation de|consultation de|visionnage de|exposé à|exposés à|nourri de|nourris de|abreuvé de|enfermé dans|radicalisé par|radicalisés par|influencé par|sous l'influence de|gavé de|imprégné de",
    ].join('|'),
  },
  {
    recruits: cross(
      "des|les|de|d'|de nouvelles|de nouveaux|de jeunes|de futurs|futurs|nouveaux|nouvelles|jeunes|une dizaine de|une quinzaine de|une vingtaine de|plusieurs|dizaines de|trentaine de|centaines de|autres|quelques|ses|aux",
      "recrues|volontaires|combattants|candidats|candidats au départ|candidats au djihad|candidats au jihad|candidats à l'exil|djihadistes|jihadistes|aspirants djihadistes|apprentis djihadistes|moudjahidines|kamikazes|combattants étrangers|jeunes|jeunes gens|jeunes hommes|jeunes femmes|jeunes filles|familles|mineurs|adeptes",
    ),
    youths: cross(
      'des|les|de|deux|trois|plusieurs|quelques|ses|leurs|nombreux|de nombreux|une dizaine de|autres|jeunes|ces|aux|à des',
      'jeunes|jeunes gens|jeunes hommes|jeunes femmes|jeunes filles|mineurs|adolescents|adolescentes|lycéens|étudiants|élèves|collégiens|fidèles|détenus|codétenus|abonnés|abonnées|internautes|proches|convertis|amis|camarades|sympathisants|adeptes|disciples|lecteurs|followers|chômeurs|compatriotes|Marocains|Tunisiens|Français|Belges',
    ),
    leaving: [
      cross(
        "à|de|pour|qu'ils|à aller",
        "partir pour|partir en|partir au|partir faire|partir vers|rejoindre|gagner la|gagner l'|se rendre en|se rendre au|aller combattre|aller se battre|combattre|s'enrôler|s'engager|émigrer|quitter le pays|faire le djihad|faire le jihad|faire la hijra|prendre les armes|passer en",
      ),
      "les idées extrémistes|l'idéologie extrémiste|l'idéologie djihadiste|des idées radicales|une idéologie",
    ].join('|'),
    journey:
      "voyage|voyages|trajet|trajets|départ|départs|passage|passages|traversée|déplacement|déplacements|transfert|transferts|itinéraire|itinéraires|billets|billets d'avion|passeurs|passeur|visas|transit|acheminement|filière|filières|exfiltration|franchissement|séjour en Turquie|relais en Turquie|contact en Turquie|contact à l'arrivée|candidats au départ|candidat au départ|candidats à l'exil|candidats au djihad|candidats au jihad|logistique",
    papers: [
      cross(
        'faux|fausses|de faux',
        "papiers|passeports|passeport|documents|visas|titres de séjour|pièces d'identité|cartes d'identité",
      ),
      'documents falsifiés|passeports falsifiés|papiers falsifiés|documents contrefaits|passeports contrefaits|passeports volés|documents de voyage|titres de voyage',
    ].join('|'),
    money:
      'fonds|argent|dons|don|donations|sommes|somme|aumône|aumônes|zakat|cotisations|contributions|cagnotte|cagnottes|euros|dollars|dirhams|dinars|livres sterling|francs|francs CFA|mandats|cryptomonnaies|cryptomonnaie|bitcoins|espèces|liquidités|commission|commissions|recettes|bénéfices|butin|rançon|rançons|taxes|impôt|bijoux|virements|cartes prépayées|coupons|économies|quote-part|subsides|aides|aide financière|soutien financier',
    goods:
      'vivres|denrées|denrées alimentaires|nourriture|provisions|ravitaillement|carburant|médicaments|matériel|équipements|équipement|uniformes|téléphones satellitaires|puces téléphoniques|pièces de drones|pièces détachées|logistique|soutien logistique|appui logistique|logement|planque|planques|abri|effets vestimentaires|vêtements|gilets pare-balles|jumelles',
    message:
      "vidéos|vidéo|clips|propagande|contenu|contenus|tracts|tract|publications|messages|message|textes|discours|prêches|sermons|anachids|nasheeds|chants|enregistrements|audios|manuels|tutoriels|modes d'emploi|notices|guides|consignes|instructions|recettes d'explosifs|images|photos|communiqués de l'organisation|communiqués du groupe|documents de propagande|supports|chaîne|chaînes|canal|canaux|groupe Telegram|groupe WhatsApp|groupe Facebook|groupe de discussion|groupes de discussion|page Facebook|pages Facebook|page|pages|comptes|compte|compte Facebook|compte Twitter|compte Instagram|compte TikTok|site|sites|blog|blogs|forum|forums|magazine|magazines|revue|revues|idéologie|idées|idées extrémistes|thèses|pensée extrémiste|haine|appels au meurtre|appels au djihad|appels au jihad|menaces|livres|brochures|ouvrages|exécutions|scènes de décapitation|décapitations|autocollants|drapeaux",
  },
);
