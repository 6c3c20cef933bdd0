import { cueEntries } from '../entries.ts';
import type { Cue, LexiconEntry } from '../lexicon.ts';
import { cross, formsIn } from './verbs.ts';

/** "il y a tout juste un an", "dix ans plus tôt": what is told was long before. */
const AGO = ((): string => {
  const counts =
    'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quelques|plusieurs'.split('|');
  const years = counts.map(
    (count) =>
      `${count} ${count === 'un' ? 'an' : count === 'quelques' || count === 'plusieurs' ? 'années' : 'ans'}`,
  );
  const near = [
    '',
    'tout juste ',
    'exactement ',
    'presque ',
    "près d'",
    'près de ',
    "plus d'",
    'plus de ',
    'déjà ',
    'environ ',
  ];
  const ago = years.flatMap((span) =>
    near.flatMap((how) => ['il y a', 'voici', 'voilà'].map((lead) => `${lead} ${how}${span}`)),
  );
  const before = years.flatMap((span) =>
    ['plus tôt', 'auparavant', 'avant', 'après jour pour jour', 'jour pour jour'].map(
      (tail) => `${span} ${tail}`,
    ),
  );
  return [...ago, ...before, 'une décennie plus tôt', 'il y a une décennie'].join('|');
})();

/** Verbs of which only plots are objects. */
const PLOTTING = [
  formsIn(
    'échafauder|concocter|mijoter|manigancer|tramer|ourdir|fomenter|comploter|conspirer|peaufiner|nourrir le projet|nourrir le dessein|caresser le projet|caresser le rêve de*|former le projet|former le dessein|élaborer un plan|dresser des plans|mettre au point une attaque|mettre au point un attentat|jeter son dévolu',
  ),
  cross(
    'mûrir|mûrissait|mûrissaient|mûri|méditer|méditait|méditaient|ruminait|ruminaient|imaginé|imaginaient',
    'un attentat|des attentats|une attaque|des attaques|un coup|un assassinat|une action|des actions|un projet',
  ),
  "en avait après|en avaient après|en voulait à|en voulaient à|dans le viseur|dans leur viseur|dans son viseur|dans leur collimateur|dans le collimateur|de quoi confectionner|repérages|arrêté son choix sur|arrêté leur choix sur|porté son choix sur|porté leur choix sur|avait choisi|avaient choisi|avait repéré|avaient repéré|avait filmé|avaient filmé|avait photographié|avaient photographié|surveillance de|surveillaient|surveillait|s'en prendre|s'attaquer|avait pour cible|avaient pour cible|avait pour cibles|avaient pour cibles|parmi les cibles|mourir en martyr|mourir en martyrs|s'étaient mis en tête de|s'était mis en tête de|avaient en tête de|liste de cibles|candidats au martyre|en pleins préparatifs|derniers préparatifs|à pied d'œuvre pour|à deux doigts de|à deux doigts d'",
].join('|');

/** "réseau de trafic de cocaïne". */
const TRAFFIC = cross(
  'trafic|trafiquants|trafics|trafiquant|contrebande',
  "de cocaïne|d'héroïne|de cannabis|de haschich|de chira|de kif|de drogues|de psychotropes|d'êtres humains|de migrants|de voitures|de véhicules|de carburant|de cigarettes|de tabac|d'or|de métaux|d'organes|de médicaments|de crack|d'ecstasy|de fausse monnaie|d'ivoire|international de drogue|international de stupéfiants",
);

const CUES: Readonly<Record<Cue, string>> = {
  earlier_toll:
    "dans un premier temps|reconnaît d'abord|annonce d'abord|évoque d'abord|évoquait d'abord|annonçait d'abord|fait d'abord état|faisait d'abord état|avance d'abord|d'abord annoncé|d'abord évoqué|d'abord fait état|d'abord parlé|d'abord avancé|d'abord reconnu|faisait jusque-là état|faisait état jusque-là|jusqu'alors état|avait initialement|initialement annoncé|initialement fait état|évoquait jusque-là|parlait jusque-là|premier décompte|premier bilan|précédent bilan|bilan précédent|décompte précédent|précédent décompte|bilan initial|décompte initial|bilan antérieur",
  negation:
    "ne|n'|pas|aucun|aucune|jamais|sans|ni|nul|nulle|personne n'|personne ne|n'a pas|n'ont pas|rien n'|rien ne|pas de|pas d'|sans qu'",
  plan: `${PLOTTING}|volonté de|désir de|résolu à|résolus à|décidé à|décidés à|appelait à commettre|souhaitait|souhaitaient|désirait|désiraient|espérait|espéraient|songeait à|songeaient à|songé à|en passe de|s'employait à|s'employaient à|pour commettre|pour perpétrer|afin de perpétrer|chargé de|chargés de|chargée de|allaient se faire|allait se faire|en vue de|en vue d'|avait entrepris de|avaient entrepris de|entendait|entendaient|se proposait de|se proposaient de|était sur le point|nourrissait le projet|nourrissaient le projet|projet|projets|projetait|projetaient|projeté|projetée|projetés|projeter|projettent|projette|préparait|préparaient|préparé|préparer|préparent|prépare|préparation|préparatifs|préparant|planifiait|planifiaient|planifié|planifiée|planifiés|planifier|planification|planifient|envisageait|envisageaient|envisagé|envisager|comptait|comptaient|voulait|voulaient|avoir voulu|vouloir|voulu|veulent|s'apprêtait|s'apprêtaient|apprêtaient|apprêtait|en vue de|en vue d'|visant à|visant|l'intention de|avait l'intention|avaient l'intention|intention|intentions|dessein|desseins|complot|complots|fomentait|fomentaient|fomenté|fomenter|ourdi|ourdissaient|tramaient|tramait|sur le point de|sur le point d'|prévoyait|prévoyaient|prévu|prévue|prévus|prévues|ambitionnait|ambitionnaient|avait pour but|avaient pour but|passer à l'acte|passage à l'acte|passer à l'action|imminent|imminente|imminents|imminentes|en préparation|avant de pouvoir|prêt à|prêts à|se préparait à|se préparaient à|préparé à|préparés à|préparée à|préparées à|préparée|préparées|cibler|dans le but de|afin de|afin d'|déterminé à|déterminés à|avait juré de|menaçait de|menaçaient de|rêvait de|rêvaient de|cherchait à|cherchaient à|tentait de|tentaient de`,
  failed:
    "n'a pas explosé|n'ont pas explosé|sans exploser|ne s'est pas déclenché|ne s'est pas déclenchée|raté|ratée|désamorcé|désamorcée|désamorcés|attentat manqué|attaque manquée|tentative d'attentat|tentative d'attaque|tentative d'assassinat|mise à feu a échoué|avorté|avortée|maîtrisé par des passagers|arme s'est enrayée|s'est enrayée",
  doubt:
    "si le|s'il|s'ils|on ignore|on ignorait|on ne sait pas|n'a pu préciser|n'est pas établi|reste à établir|reste à déterminer|pas clair|aucun élément ne permet|aucun lien n'|rien n'indique|n'a pas précisé si",
  hypothetical:
    "si|pourrait|pourraient|éventuel|éventuelle|éventuels|éventuelles|éventualité|risque de|risques de|risque d'|menace de|menace d'|menaces de|menaces d'|en cas de|en cas d'|crainte de|craintes de|crainte d'|craintes d'|redoutent|redoute|redoutent un|susceptible de|susceptibles de|possible|possibles|possibilité de|possibilité d'|hypothèse de|hypothèse d'|scénario|scénarios|mettre en garde contre|mis en garde contre|met en garde contre|avertit|probable|exercice|exercices|simulation",
  joint:
    "équipe commune d'enquête|enquête commune|sur signalement|signalement de la|signalement du|un signalement des|signalement des services|leurs homologues|ses homologues|mis sur la piste|de concert par|menée de concert|mené de concert|de concert avec|en partenariat avec|en liaison étroite avec|main dans la main|coordonnée avec|coordonnées avec|opération conjointe|opérations conjointes|conjointement|en coopération avec|en collaboration avec|en coordination avec|en concertation avec|en étroite collaboration avec|en étroite coordination avec|en étroite coopération avec|avec l'aide de|avec l'aide des|avec l'aide du|aidé par des renseignements|aidée par des renseignements|renseignement du|renseignements du|renseignements de la|informations du|informations de la|renseignements des|avec le concours de|avec le concours du|avec le concours des|avec l'appui de|avec l'appui des|opération simultanée|opérations simultanées|simultanément|menée avec|menées avec|renseignements fournis par|informations fournies par|grâce à des renseignements|grâce à des informations|sur la base de renseignements|sur la base d'informations|sur la foi de renseignements|enquête conjointe|opération coordonnée|opération commune|renseignements transmis par|informations transmises par|de concert avec les services|avec la collaboration de|avec la participation de|avec le soutien des services",
  background: `${AGO}|rappelle ceux|rappelle celles|rappelle celui|rappelle celle|rappelle les attentats|rappelle l'attentat|rappelle l'attaque|ces dernières années|ces derniers mois|dernières années|il y a un an|il y a deux ans|il y a trois ans|il y a quelques années|il y a plusieurs années|un an après|un an plus tôt|deux ans plus tôt|quelques mois plus tôt|quelques semaines plus tôt|mois plus tôt|semaines plus tôt|auparavant|précédemment|par le passé|dans le passé|à l'époque|l'année précédente|anniversaire|à la mémoire|en mémoire de|en mémoire des|commémoration|commémorations|minute de silence en mémoire|devoir de mémoire|depuis lors|les années précédentes|au cours des dernières années|dernière d'une série|dernier d'une série|nouvel épisode|jusque-là|rappelle-t-on|pour rappel|à rappeler que|on rappelle que|il convient de rappeler|pour mémoire|l'an dernier|l'an passé|l'année dernière|l'année passée|avait été le théâtre|avait été frappé|avait été frappée|frappé par`,
  further:
    'nouvelle|nouvelles|nouvel|nouveaux|nouveau|supplémentaire|supplémentaires|également|aussi|deuxième|troisième|autre|autres|encore',
  separate:
    "par ailleurs|dans une autre opération|opération distincte|dans une affaire distincte|dans un autre dossier|séparément|dans le même temps|d'autre part|autre opération|seconde opération|de son côté|ailleurs|parallèlement",
  total:
    "au total|en tout|portant à|porte à|portant ainsi à|ce qui porte à|ce qui porte|porte le nombre|portant le nombre|portant le bilan|porte le bilan|porté à|passé à|alourdi à|s'alourdit à|s'est alourdi à|s'élève à|s'élève désormais à|s'établit à|s'établit désormais à|bilan|le bilan est de|nouveau bilan|dernier bilan|bilan provisoire|jusqu'ici|jusqu'à présent|à ce jour|désormais|à ce stade|atteint|atteignait|le nombre de|le nombre d'|le nombre total|nombre d'arrestations|nombre d'interpellations",
  because_of:
    "pour leur implication|pour son implication|pour son rôle|pour leur rôle|soupçonné de|soupçonnés de|soupçonnée de|soupçonnées de|soupçonné d'|soupçonnés d'|soupçonnée d'|soupçonnées d'|suspecté de|suspectés de|suspecté d'|suspectés d'|accusé de|accusés de|accusée de|accusé d'|accusés d'|impliqué dans|impliqués dans|impliquée dans|implication dans|lié à|liés à|en lien avec|dans le cadre de|dans le cadre d'|à la suite de|à la suite d'|suite à|après|en relation avec|en rapport avec|recherché pour|recherchés pour|responsable de|responsables de|auteurs de|auteur de|auteurs présumés de|enquête sur|l'enquête sur|condamné pour|condamnés pour|poursuivi pour|poursuivis pour|coupable de|coupables de|procès de|procès des|complicité|au lendemain de|au lendemain d'",
  return:
    "rentré de Syrie|rentrés de Syrie|rentrée de Syrie|rentrées de Syrie|rentrant de Syrie|rentré d'Irak|rentrés d'Irak|de retour de Syrie|de retour d'Irak|de retour de Libye|de retour du front|de retour de la zone|retour de Syrie|retour d'Irak|revenu de Syrie|revenus de Syrie|revenue de Syrie|revenant de Syrie|revenus d'Irak|revenu d'Irak|revenu de Libye|revenus de Libye|rentrés de Libye|rentré de Libye|revenants|revenant|returnees|returnee|rapatrié|rapatriés|rapatriée|rapatriées|rapatriement|rapatrier|expulsé de Turquie|expulsés de Turquie|expulsée de Turquie|expulsées de Turquie|extradé de Turquie|extradés de Turquie|expulsé par la Turquie|expulsés par la Turquie|expulsée par la Turquie|en provenance de Turquie|en provenance de Syrie|à son retour|à leur retour|dès son retour|dès leur retour|à leur descente d'avion|à la descente d'avion|à la descente de l'avion|au pied de la passerelle|au pied de l'avion|parti de Syrie|revenu de la zone|de retour de Raqqa|à sa descente d'avion|débarqué de Turquie|de retour au pays|revenir au royaume|retour de la zone irako-syrienne|Rentré de la zone irako-syrienne|rentrés de la zone irako-syrienne|revenu de la zone irako-syrienne|revenus de la zone irako-syrienne|du camp de Roj|camp de Roj|camp d'Al-Hol|camp d'Al Hol|camps de Roj|camps d'Al-Hol|camps kurdes|camps syriens|camps de Syrie|camps du nord-est syrien|camps du nord-est de la Syrie|camps du Nord-Est syrien|du camp d’Al-Hol|du camp d'Al-Hol|du camp de Al-Hol|du camp kurde|des camps de Syrie|des camps syriens|des camps kurdes|des camps du nord-est de la Syrie|des camps du Nord-Est syrien|des camps du nord-est syrien|des prisons kurdes|du nord-est de la Syrie|du Nord-Est syrien|du nord-est syrien",
  discovery:
    'corps sans vie|corps|cadavre|cadavres|dépouille|dépouilles|retrouvé mort|retrouvés morts|retrouvée morte|retrouvées mortes|charnier|découverte des corps',
  definite:
    "les suspects|les interpellés|les prévenus|les mis en cause|les détenus|les personnes arrêtées|les personnes interpellées|ces personnes|l'opération|cette opération|le raid|la cellule|cette cellule|le groupe|le réseau|l'attaque|cette attaque|l'attentat|cet attentat|les assaillants|l'assaillant|l'explosion|l'embuscade|les victimes|le kamikaze|les kamikazes|le tireur|les hommes|les femmes|les trois|les deux|les quatre|les cinq|les six|le suspect|la suspecte|l'individu|l'intéressé|ce dernier|ces derniers|l'homme|la femme|ils|elles|il|elle|le complot|ses membres|leur|leurs|arrestations|interpellations",
  vague:
    'plusieurs|quelques|de nombreux|de nombreuses|divers|diverses|nombre de|une série de|des dizaines|des centaines|une poignée de|la plupart|différents|différentes',
  say: 'fait valoir|font valoir|faisait valoir|a fait valoir|concédé|concède|concèdent|parle|parlent|reconnaît|reconnu|admis|déploré|dénoncé|déclare|déclarent|déclaré|indique|indiquent|indiqué|précise|précisent|précisé|affirme|affirment|affirmé|ajoute|ajoutent|ajouté|explique|expliquent|expliqué|souligne|soulignent|souligné|confirme|confirment|confirmé|rapporte|rapportent|rapporté|révèle|révèlent|révélé|assure|assurent|assuré|dit|disent|estime|estiment|estimé|relève|poursuit|note|signale|signalent|signalé|fait savoir|font savoir|faisait savoir|a fait savoir|ont fait savoir|fait état|a fait état|a appris|confie|confié|raconte|raconté|martèle|martelé|observe|détaille|détaillé|évoque|soutient|soutiennent|écrit|apprend-on|a-t-on appris|indique-t-on|lit-on|a-t-on indiqué|a-t-on précisé|insisté|rappelle|rappelé|tweeté|attribue|attribué',
  according:
    "selon|d'après|cité par|citée par|cités par|citant|de source|de sources|de même source|aux dires de|au dire de|à en croire|sources concordantes",
  announce:
    'publiés|publiées|publié|publiée|dévoilés|dévoilées|dévoile|a livré|ont livré|rendus publics|rendues publiques|présenté son bilan|dresse le bilan|a dressé le bilan|annonce|annoncent|annoncé|annonçait|annonçant|rendu public|communiqué|dévoilé',
  alleged:
    'aurait|auraient|serait|seraient|présumé|présumés|présumée|présumées|supposé|supposés|supposée|prétendu|prétendument|semble avoir|semblent avoir|croit savoir|sous réserve|non confirmé|non confirmée|apparemment|vraisemblablement|passe pour|passait pour',
  deny: 'démenti|dément|démentent|démentait|démentir|nié|nie|nient|niait|nier|réfuté|réfute|réfutent|contesté|conteste|contestent|rejeté|rejette|rejettent|récuse|récusé',
  custody:
    "conduit à|conduits à|conduite à|conduites à|transféré à|transférés à|transférée à|emmené à|emmenés à|déféré à|remis à|détenu à|détenus à|détenue à|incarcéré à|incarcérés à|écroué à|écroués à|prison de|siège du|siège de|siège de la|locaux de|maison d'arrêt de|transférés au|transféré au|conduits au|tribunal de|cour d'appel de",
  terror:
    "zone irako-syrienne|zone syro-irakienne|théâtre irako-syrien|théâtre syro-irakien|foyers de tension|atteinte à la sûreté de l'Etat|menace pour la sécurité nationale|menace pour l'ordre public|menace grave pour l'ordre public|raisons de sécurité nationale|motifs de sécurité|prêcheur de haine|prédicateur de haine|sécurité de l'Etat|sûreté de l'Etat|terrorisme|terroriste|terroristes|antiterroriste|antiterroristes|antiterrorisme|anti-terroriste|anti-terrorisme|contre-terrorisme|djihad|jihad|djihadisme|jihadisme|djihadiste|djihadistes|jihadiste|jihadistes|antidjihadiste|islamiste|islamistes|salafiste|salafistes|salafisme|extrémiste|extrémistes|takfiriste|takfiristes|radicalisation|radicalisé|radicalisés|radicalisée|takfiri|extrémisme|fiché S|fichés S|fichée S|appels à la haine|appel à la haine|appels au jihad|appels au djihad|appel au djihad|appel au jihad|prêches radicaux|prêche radical|imam radical|prédicateur radical|mourir en martyr|mourir en martyrs|martyre|testament vidéo|testaments vidéo|vidéo d'allégeance|mouvance radicale|adepte du djihad|organisation terroriste|ultradroite|ultra-droite|ultragauche",
  drill:
    "seconde période|première période|avant la pause|à la mi-temps|surface de réparation|coup franc|penalty|Ligue 1|Ligue 2|Ligue des champions|milieu de terrain|avant-centre|buteur|match nul|les Lions de l'Atlas|Botola|tableau d'affichage|poids lourds|maillot jaune|hors-jeu|premier but|second but|égalisation|dans la saison|la saison deux|la saison trois|la saison quatre|saison un|la série télévisée|série télévisée|dans la série|la série raconte|la série suit|dans le film|le film raconte|le film s'ouvre|le film retrace|film de fiction|long métrage|long-métrage|téléfilm|le roman|ce roman|dans son roman|roman policier|polar|thriller|œuvre de fiction|jeu vidéo|jeu de rôle|tournage|scène du film|fiction|bande dessinée|pièce de théâtre|le romancier|la romancière|à l'écran|exercice d'entraînement|manœuvres|plastrons|figurants|exercice grandeur nature|exercice d'évacuation|exercice de sécurité|exercice simulait|exercice antiterroriste|exercice attentat|simulation|simulacre|grandeur nature|mise en situation|le scénario|scénario imaginé",
  crime: `${TRAFFIC}|troubles psychiatriques|troubles psychiques|troubles mentaux|déséquilibré|bouffée délirante|ne s'est pas saisi|ne s'est pas saisie|piste terroriste écartée|piste terroriste est écartée|piste terroriste a été écartée|écarté la piste terroriste|écarte la piste terroriste|écarté la thèse terroriste|n'a rien de terroriste|pas de caractère terroriste|aucun caractère terroriste|aucun lien avec le terrorisme|sans lien avec le terrorisme|pas de mobile terroriste|mobile passionnel|passeurs de migrants|trafic de migrants|cigarettes de contrebande|proxénétisme|escroquerie|escrocs|fausse monnaie|hooligans|supporters|manifestants|manifestation|règlement de comptes|règlements de comptes|trafic de drogue|trafic de stupéfiants|narcotrafic|narcotrafiquants|point de deal|guerre des gangs|bandes rivales|crime passionnel|drame conjugal|drame familial|différend familial|violences conjugales|féminicide|rixe|braquage|cambriolage|vol à main armée|crapuleux|crapuleuse|litige foncier|motif privé|litige|malfrats|cambrioleurs|faux-monnayeurs|faux monnayeurs|arnaque|arnaques|cybercriminalité|immigration clandestine|émigration clandestine|candidats à l'émigration|harraga|haragas|contrebandiers|orpaillage illégal|dealers|dealer|coupeurs de route`,
  mishap:
    "bombe météo|bombe météorologique|tempête|orages|rafales de vent|Seconde Guerre mondiale|Première Guerre mondiale|Grande Guerre|guerre de 14|engin de guerre|obus de guerre|reste de guerre|restes de guerre|obus oublié|dans un accident|d'un accident|un accident survenu|accident mortel|tragique accident|accident de car|accident de bus|accident de train|accidentel|accidentelle|accidentellement|origine accidentelle|cause accidentelle|piste criminelle est écartée|piste criminelle a été écartée|conduite de gaz|canalisation de gaz|bonbonne défectueuse|chaudière|court-circuit|défaillance technique|erreur humaine|négligence|imprudence|secousse|éruption|cyclone|ouragan|avalanche|coulée de boue|vague de chaleur|pandémie|grippe|dengue|paludisme|rougeole|fièvre jaune|intoxication alimentaire|intoxication au monoxyde|noyé|carambolage|sortie de route|choc frontal|chavirement|chaviré|feux d'artifice|usine de feux|accident du travail|coup de grisou|vétuste|accident de la route|accident de la circulation|accident d'avion|accident ferroviaire|accident domestique|séisme|tremblement de terre|inondations|inondation|glissement de terrain|incendie accidentel|feu de forêt|incendie de forêt|naufrage|noyade|noyés|fuite de gaz|explosion de gaz|explosion accidentelle|éboulement|effondrement|bousculade|intempéries|déraillement|crash|covid|coronavirus|épidémie|choléra|canicule|collision",
  obituary:
    'tué au combat|tués au combat|mort au combat|morts au combat|tué en Syrie|tués en Syrie|mort en Syrie|morts en Syrie|tué en Irak|tués en Irak|mort en Irak|tué dans une frappe|tué par une frappe|tué dans un raid aérien|tué dans un bombardement',
};

const LINKS: Readonly<Record<string, string>> = {
  linked: `attribuée à|attribué à|attribuées à|attribués à|imputée à|imputé à|imputées à|attribue à|combattants de|attribuée au|attribué au|imputée au|faisait partie de|faisaient partie de|fait partie de|font partie de|appartiendrait à|appartiendraient à|ayant appartenu à|liens présumés avec|lien présumé avec|liens supposés avec|pour leurs liens avec|pour ses liens avec|lié à|liée à|liés à|liées à|lié au|liée au|liés au|liées au|liens avec|lien avec|lié avec|liés avec|affilié à|affiliée à|affiliés à|affiliées à|affilié au|affiliée au|affiliés au|affiliées au|affiliation à|appartenant à|appartenant au|appartenance à|appartenance au|appartient à|appartiennent à|appartenait à|appartenaient à|membre de|membres de|membre du|membres du|membre d'|membres d'|membre présumé de|membres présumés de|membre présumé du|membres présumés du|rattaché à|rattachés à|rattachée à|rattachées à|connexion avec|connectés à|connecté à|proche de|proches de|proche du|proches du|au nom de|allié à|allié d'|alliée à|affidé à|affidés à|relevant de|relevant du|se réclamant de|se réclamant du|se réclame de|se réclament de|se réclamait de|chef de|chefs de|chef du|chefs du|dirigeant de|dirigeants de|dirigeant du|dirigeant d'|commandant de|commandants de|commandants du|combattants de|combattant de|combattant du|combattants du|éléments de|éléments du|cadre de|cadres de|branche de|dans les rangs de|dans les rangs du|rangs de|rangs du|rejoint les rangs|branche locale d'|recrutés par|recruté par|a rejoint|ont rejoint`,
  'linked.directed':
    "sur ordre de|sur ordre du|sur les ordres de|sur les ordres du|sur instruction de|sur instructions de|sur instruction d'|aux ordres de|aux ordres du|commandité par|commanditée par|commandités par|téléguidé par|téléguidée par|dirigé par|dirigée par|dirigés par|piloté par|pilotée par|instructions de|consignes de|ordres de|dépêché par|dépêchés par|missionné par|missionnés par|commanditaires",
  'linked.guided':
    'guidé par|guidée par|guidés par|guidé à distance|guidés à distance|guidage de|conseils de|supervisé par|encadré par|encadrés par|orienté par|orientés par|coaché par',
  'linked.in_contact':
    'en contact avec|en relation avec|en liaison avec|en lien avec|contacts avec|contact avec|entré en contact|entrés en contact|communiquait avec|communiquaient avec|correspondait avec|coordination avec|coordonnait avec|coordonnaient avec|rapport étroit avec|en rapport avec|relations avec|liens étroits avec|échangeait avec|échangeaient avec|noué des liens avec|noué des contacts|des contacts de plus en plus fréquents avec|dialoguait avec|de concert avec des',
  'linked.funded':
    "financé par|financée par|financés par|reçu de l'argent de|reçu des fonds de|recevait des fonds|recevaient des fonds|argent reçu de|fonds provenant de|fonds de",
  inspired:
    "inspiré par|inspirée par|inspirés par|inspiré de|inspirée de|s'inspirant de|s'inspirait de|sympathisants de|sympathisant de|sympathisantes de|sympathisants du|sympathisant du|sympathisantes du|sympathie pour|sympathies pour|sympathisait avec|sympathisant avec|partisan de|partisans de|partisan du|partisans du|adepte de|adeptes de|adeptes du|idéologie de|idéologie du|idéologie d'|idéologie|imprégné de|imprégnés de|imprégnés des|acquis à|acquis aux thèses|thèses de|thèses du|convaincu par|propagande de|propagande du|adhésion à|adhéré à|adhérant à|fasciné par|fascinés par|admirateur de|soutien à|soutenant|soutiennent|pro-|proche idéologiquement|radicalisé en ligne|radicalisés en ligne|auto-radicalisé|autoradicalisé|auto-endoctrinement|autoendoctrinement|auto-endoctriné|auto-endoctrinés|auto-embrigadement|radicalisé seul|radicalisés seuls|s'étaient radicalisés|s'était radicalisé|consultait des sites",
  pledged:
    "promis sa loyauté|promis leur loyauté|promis fidélité|juré loyauté|juré allégeance|prêté allégeance|prêter allégeance|prête allégeance|prêtent allégeance|prêtant allégeance|prêtaient allégeance|fait allégeance|faire allégeance|faisant allégeance|fait acte d'allégeance|ayant prêté allégeance|ayant fait allégeance|allégeance à|allégeance au|allégeance|serment d'allégeance|juré fidélité|fait serment|prêté serment|annoncé leur allégeance",
};

const MODES: Readonly<Record<string, string>> = {
  lone: 'loup solitaire|loups solitaires|agi seul|agissait seul|agissant seul|tireur isolé|assaillant isolé|attaquant solitaire|acte isolé|auteur unique',
  deployed:
    "envoyé de Syrie|envoyés de Syrie|envoyé par l'organisation|envoyés par l'organisation|envoyé par Daech|envoyés par Daech|dépêché par|dépêchés par|infiltrés depuis|infiltré depuis|venus de Syrie|envoyé par l'EI|envoyés par l'EI",
};

const OFFICIALS: Readonly<Record<string, string>> = {
  security_service:
    "patron du BCIJ|directeur du BCIJ|son directeur|directeur|directrice|son porte-parole|porte-parole|son patron|patron du Bureau central|chef du BCIJ|directeur du Bureau central|directeur de la police|chef de la police|porte-parole de la police|porte-parole de la gendarmerie|porte-parole de la DGSN|porte-parole de l'armée|porte-parole de la Garde nationale|chef d'état-major|commissaire|commissaire divisionnaire|colonel|général|commandant de la gendarmerie|patron de la DGSI|directeur général de la sûreté nationale|directeur général de la police|patron de la police judiciaire|chef de la police judiciaire|porte-parole de l'état-major|préfet de police",
  government:
    "ministre de l'Intérieur|ministre de la Défense|ministre de la Justice|ministre des Affaires étrangères|Premier ministre|premier ministre|porte-parole du gouvernement|porte-parole du ministère|porte-parole du ministère de l'Intérieur|porte-parole du ministère de la Défense|président|chef de l'Etat|chef de l'État|gouverneur|préfet|maire|wali|secrétaire d'Etat|secrétaire d'État|bourgmestre|chef du gouvernement|ministre",
  court:
    "procureur|procureur de la République|procureur général du Roi|procureur du Roi|procureur fédéral|procureure|procureur antiterroriste|procureur national antiterroriste|porte-parole du parquet|porte-parole du Parquet|porte-parole du parquet fédéral|porte-parole du pôle judiciaire antiterroriste|porte-parole du pôle judiciaire|juge d'instruction|avocat général|porte-parole du tribunal",
  defence: 'avocat|avocate|conseil de',
  expert:
    'chercheur|chercheuse|spécialiste|expert|analyste|politologue|sociologue|professeur|directeur de recherche',
};

/** French cue words. */
export const CUE_WORDS: readonly LexiconEntry[] = cueEntries({
  cues: CUES,
  links: LINKS,
  modes: MODES,
  officials: OFFICIALS,
});
