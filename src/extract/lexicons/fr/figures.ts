import { countedEntries, countedPeople, courseEntries, extentEntries, shareEntries } from '../entries.ts';
import type { Course, Extent, LexiconEntry } from '../lexicon.ts';
import { PEOPLE } from './people.ts';

/** `unit quantity: singular/plural|…`; a word without a slash takes -s, one with an empty singular has none. */
const COUNTED = `
cell cells_dismantled: groupe jihadiste/groupes jihadistes|groupe djihadiste/groupes djihadistes|noyau terroriste/noyaux terroristes|cellule affiliée/cellules affiliées|cellule|cellule terroriste/cellules terroristes|cellule dormante/cellules dormantes|cellule jihadiste/cellules jihadistes|cellule djihadiste/cellules djihadistes|cellule de recrutement/cellules de recrutement|réseau/réseaux|réseau terroriste/réseaux terroristes|filière|filière djihadiste/filières djihadistes|filière jihadiste/filières jihadistes|groupe terroriste/groupes terroristes|structure terroriste/structures terroristes
plot plots: projet/projets|projet terroriste/projets terroristes|projet d'attentat/projets d'attentat|projet d'attaque/projets d'attaque|projets d'attentats|projet criminel/projets criminels|complot|tentative d'attentat/tentatives d'attentat|plan d'attaque/plans d'attaque|projet de sabotage/projets de sabotage|projets destructeurs|tentative/tentatives
attack attacks: attentat|épisode violent/épisodes violents|épisode de violence/épisodes de violence|attaque|attaque terroriste/attaques terroristes|action violente/actions violentes|action armée/actions armées|attaque djihadiste/attaques djihadistes|attaque jihadiste/attaques jihadistes|attaque armée/attaques armées|incident violent/incidents violents|attentat-suicide/attentats-suicides|attentat suicide/attentats suicides|acte terroriste/actes terroristes|explosion|fusillade|embuscade|incident|incident sécuritaire/incidents sécuritaires|acte de terrorisme/actes de terrorisme|acte de violence/actes de violence|enlèvement|prise d'otages/prises d'otages|rapt|attaque au couteau/attaques au couteau|opération terroriste/opérations terroristes|action terroriste/actions terroristes|assassinat ciblé/assassinats ciblés
operation operations: expulsion|reconduite|interdiction de sortie du territoire/interdictions de sortie du territoire|assignation à résidence/assignations à résidence|opération|perquisition|perquisition administrative/perquisitions administratives|raid|frappe|frappe aérienne/frappes aériennes|opération antiterroriste/opérations antiterroristes|opération de police/opérations de police|opération conjointe/opérations conjointes|visite domiciliaire/visites domiciliaires|descente|mission|coup de filet/coups de filet|contrôle|patrouille
arrest arrests: arrestation|interpellation|garde à vue/gardes à vue|placement en détention/placements en détention
death deaths: mort|vie|perte|mort au combat/morts au combat|civil tué/civils tués|décès|assassinat|meurtre|exécution|tué
injury injured: blessé|blessure
conviction convictions: condamnation|peine de mort/peines de mort|peine/peines|verdict
case prosecutions: cas/cas|affaire|dossier|procédure|procédure judiciaire/procédures judiciaires|information judiciaire/informations judiciaires|procès|enquête|mise en examen/mises en examen|inculpation|instruction|poursuite|plainte|affaire de terrorisme/affaires de terrorisme
record personnel_records: fiche|fiche S/fiches S|fichier|document|nom|signalement
content hideouts: casemate|cache d'armes/caches d'armes|bombe artisanale/bombes artisanales|abri pour terroristes/abris pour terroristes
content content: site|compte|compte bancaire/comptes bancaires|renseignement|information|appel|demande|demande d'entraide/demandes d'entraide|bombe|arme à feu/armes à feu|pièce d'armement/pièces d'armement|établissement|centre de santé/centres de santé|mandat d'arrêt/mandats d'arrêt|alerte|visa|vidéo|page|publication|message|mosquée|chaîne|contenu|école coranique/écoles coraniques|école|lieu de culte/lieux de culte|association
country countries: pays|nation|Etat/Etats|État/États
person departures: départ
person returnees: revenant|returnee
person returns: retour
person would_be_attackers: candidat à l'attentat/candidats à l'attentat|candidat au suicide/candidats au suicide
person fighters_abroad: combattant étranger/combattants étrangers|djihadiste|jihadiste|combattant|candidat au djihad/candidats au djihad|candidat au jihad/candidats au jihad|volontaire|recrue
person prisoners: détenu|prisonnier|condamné
person personnel: imam|prédicateur|prédicatrice|mourchida/mourchidates|agent|enquêteur|magistrat|policier|militaire|soldat|gendarme|fonctionnaire|employé|casque bleu/casques bleus|douanier|stagiaire|cadre religieux/cadres religieux
person deaths: victime|civil
person persons: donateur|collecteur|collecteur de fonds/collecteurs de fonds|financier|bailleur|passeur|trafiquant|recruteur|facilitateur|séparatiste|déserteur|informateur|mère|père|parent|touriste|croyant|pèlerin|villageois/villageois|éleveur|paysan|nourrisson|bébé|enseignant|journaliste|humanitaire|disparu|porté disparu/portés disparus|survivant|rescapé|évacué|demandeur d'asile/demandeurs d'asile|inscrit|retourné|velléitaire|converti|proche|personne majeure/personnes majeures|majeur|adulte|adolescent|adolescente|signalé|personne|Européen|Occidental/Occidentaux|Africain|Arabe|Asiatique|âme|fidèle|otage|élève|étudiant|écolier|écolière|fillette|garçon|fille|écroué|expulsé|rapatrié|éloigné|arrêté|capturé|civil déplacé/civils déplacés|bénéficiaire|participant|individu|ressortissant|citoyen|réfugié|déplacé|migrant|binational/binationaux|mineur|enfant|femme|homme|famille|orphelin|veuve|étranger|suspect|sympathisant|élément|radicalisé|récidiviste|interpellé|prévenu|mis en cause/mis en cause|mise en cause/mises en cause|repenti|jeune|fiché S/fichés S|fiché|habitant|foyer
none none: an|année|mois|semaine|jour|heure|minute|siècle|décennie|kilomètre|km|mètre|kg|kilo|kilogramme|gramme|tonne|litre|euro|dollar|dirham|dinar|franc/francs|livre|million d'euros/millions d'euros|chapitre|article|section|phase|étape|point|volet|axe|fois|raison|facteur|frère|sœur|cousin|ami|époux|épouse|fils|fille|dirigeant|chef|commandant|véhicule|maison|logement|moto|arme|pistolet|fusil|kalachnikov|cartouche|balle|grenade|couteau/couteaux|téléphone|ordinateur|roquette|obus|engin|ceinture|drapeau/drapeaux|place|siège|page|heures|h|balles|puce|carte|passeport|million de/millions de|fillette
`;

/** People as lexicons of events know them are counted too, where the list above does not say more. */
function fromPeople(): LexiconEntry[] {
  const listed = new Set(COUNTED.split(/[|:\n/]/).map((word) => word.trim().replace(/s$/, '')));
  const behindArticle = /^(?:un|le|ce|du|au|les|des|ces|aux|l') ?/;
  return countedPeople(
    PEOPLE,
    (phrase, { proper }) =>
      proper === true ||
      GENERIC.has(phrase) ||
      listed.has(phrase.replace(/s$/, '')) ||
      behindArticle.test(phrase),
  );
}

const GENERIC = new Set([
  'autre',
  'autres',
  'auteur',
  'auteurs',
  'garde',
  'gardes',
  'couple',
  'intéressé',
  'jeune',
  'natif',
]);

const counted = countedEntries(COUNTED, (word) => (/[sxz]$/.test(word) ? word : `${word}s`));

const COURSES: Readonly<Record<Course, string>> = {
  travel:
    "partis|parti|partir|partent|sont partis|ont quitté|quitté|rejoint|rejoindre|rallié|rallier|gagné la Syrie|combattent|combattre|combattu|se battent|se battre|se sont rendus|se rendre|en Syrie|en Irak|en Syrie et en Irak|en Irak et en Syrie|en Libye|au Sahel|en Afghanistan|en Somalie|zone irako-syrienne|zone syro-irakienne|zones de combat|zones de conflit|zone de conflit|théâtres de conflit|foyers de tension|dans les rangs|les rangs de|terres de jihad|terres de djihad|terre de djihad|à l'étranger|enrôlés|enrôlé|recrutés|départs|combattants étrangers|djihad|jihad|se trouvent en Syrie|présents en Syrie|sur zone",
  return:
    'rentrés|rentré|rentrées|rentrer|revenus|revenu|revenir|retournés|retour|retours|de retour|revenants|rapatriés|rapatriement|rapatriées|returnees|regagné le pays|regagné',
  prevent:
    "empêchés de|empêché de|empêchées de|empêché le départ|interdiction de sortie du territoire|interdictions de sortie du territoire|interdits de voyage|interdit de voyage|refoulés|refoulé|interdits de quitter|interdits de sortie|interdiction de voyage|départs empêchés|oppositions à la sortie|interdits d'entrée",
  imprisoned:
    'en prison|incarcérés|incarcéré|incarcérées|détenus|emprisonnés|écroués|derrière les barreaux|sous les verrous|en détention|dans les prisons|dans les camps|purgent|purgeant|retenus dans|détenus dans|sous écrou|condamnés à mort',
  trained:
    'formés|formé|formées|former|formation|diplômés|déployés|mobilisés|recrutés par la police|ont bénéficié|bénéficié|bénéficiaires|participé|graciés|grâciés|libérés|réinsérés|réintégrés|embauchés|engagés|suivi la formation|programme Moussalaha|Moussalaha',
  convert:
    'convertis|radicalisés|radicalisé|signalés|signalé|fichés|suivis|surveillés|sous surveillance|inscrits au|recensés|fichés S|placés sous surveillance',
};

/** "en trois mois", "au cours du deuxième semestre", "ces dix dernières années". */
const PERIODS = ((): string => {
  const counts = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente'.split('|');
  const spans = counts.flatMap((count) => [`${count} ans`, `${count} mois`, `${count} années`]);
  const parts = ['premier', 'deuxième', 'second', 'troisième', 'quatrième', 'dernier'].flatMap((which) => [
    `${which} semestre`,
    `${which} trimestre`,
  ]);
  return [
    ...spans.map((span) => `en ${span}`),
    ...parts.flatMap((part) =>
      ['au', 'au cours du', 'durant le', 'pendant le', 'lors du', 'sur le'].map((lead) => `${lead} ${part}`),
    ),
    ...counts.flatMap((count) => [
      `ces ${count} dernières années`,
      `ces ${count} derniers mois`,
      `${count} dernières années`,
      `${count} derniers mois`,
    ]),
  ].join('|');
})();

const EXTENTS: Readonly<Record<Extent, string>> = {
  period: `${PERIODS}|que l'année précédente|que l'année d'avant|que l'an dernier|que l'an passé|qu'un an plus tôt|qu'un an auparavant|ces dernières années|ces derniers mois|au cours des dernières années|au cours des derniers mois|au cours des trois dernières années|dernières années|derniers mois|douze derniers mois|en l'espace de|au cours de la même période|la même période|durant la même période|sur la même période|sur la période|au cours de cette période|durant cette période|pendant cette période|en trois ans|en deux ans|en quatre ans|en cinq ans|en dix ans|en un an|en moins de|d'existence|au cours du premier|au cours des premiers mois|au cours de l'année|l'année précédente|l'année suivante|en une décennie|en quinze ans|en vingt ans|en l'espace d'un an|la même année|d'année en année`,
  semester:
    "bilan de l'année|bilan annuel|bilan de fin d'année|premier semestre|second semestre|deuxième semestre|premier trimestre|deuxième trimestre|troisième trimestre|quatrième trimestre|dernier trimestre|six premiers mois|neuf premiers mois|trois premiers mois|onze premiers mois|dix premiers mois|huit premiers mois|sept premiers mois|cinq premiers mois|quatre premiers mois|première moitié de|seconde moitié de",
  balance:
    "bilan annuel|bilan semestriel|bilan mensuel|bilan opérationnel|rapport annuel|rapport semestriel|rapport mensuel|rapport d'activité|bilan chiffré|bilan d'activité|bilan d'étape|bilan des opérations|conférence de presse annuelle",
  since:
    "depuis sa création|depuis leur création|depuis son lancement|depuis lors|depuis cette date|depuis le début|depuis la création|depuis le lancement|depuis la mise en place|depuis l'instauration|depuis les attentats|depuis les attaques|depuis l'émergence|depuis l'apparition|depuis la fin|depuis l'été|depuis le printemps|depuis fin|depuis début|depuis la mi|depuis la proclamation|depuis le déclenchement|depuis la révolution|depuis la chute|depuis l'indépendance|depuis les années|depuis l'entrée en vigueur|depuis janvier|depuis l'an|depuis plusieurs",
  now: "actuellement|à l'heure actuelle|aujourd'hui|à présent|toujours|encore|à ce jour|en ce moment|restent|reste|demeurent|se trouveraient|seraient|compte actuellement",
  total:
    "au total|un total de|un total d'|le total|total|en tout|à ce jour|jusqu'à présent|jusqu'ici|jusqu'à aujourd'hui|portant à|porte à|ce qui porte|portant le nombre|le nombre total|cumul|globalement|tous confondus|toutes confondues",
  data: 'chiffres|statistiques|données|base de données|recensé|recensés|recensées|recense|recensement|enregistré|enregistrés|enregistrées|enregistre|documenté|répertorié|répertoriés|répertorie|estime|estiment|estimation|estimations|estimé|évalué|évalue|évaluent|dénombre|dénombré|dénombrés|comptabilisé|comptabilisés|comptabilise|compte|comptent|identifié|identifiés|selon le bilan|bilan|rapport annuel|bilan annuel|compilation|décompte|imputées|imputés|attribuées|attribués|revendiquées|concernent',
  annual:
    "par an|chaque année|annuellement|par mois|en moyenne|une moyenne de|une moyenne d'|tous les ans|par jour",
  rank: 'classement|index|indice|rang|classé|classée|place au classement',
  reach:
    "atteint|atteignait|atteignant|atteindre|s'élève à|s'élevait à|s'élèvent à|s'est élevé à|s'établit à|s'établissait à|est passé à|passé de|passant de|est de|était de|estimé à|évalué à|évalués à|estimés à|a atteint|avoisine|avoisinait|dépasse|dépassé|tombé à|chuté à|grimpé à|à|a été de|se monte à|se chiffre à|se chiffrait à|soit",
  trend:
    'montent|monté|montée|reculent|passent|passe de|bondi|bond|tombent|chutent|grimpent|progressent|augmentent|diminuent|décroissent|repli|replié|fléchi|réduit|réduite|réduction|hausses|baisses|multiplié|explosé|effondré|croissance|accroissement|dégringolé|remonté|remontée|redescendu|recul|reculé|recule|baisse|baissé|baissent|diminué|diminution|diminue|décroît|augmenté|augmentation|augmente|hausse|progressé|progression|progresse|grimpé|chuté|chute|tombé|passé|passant|est passé|sont passés|doublé|triplé|gagné|perdu|recule|évolution',
  only: 'seulement|uniquement|à peine|pas plus de|guère plus de|que',
  rest: 'autre|autres|restant|restants|restantes|reste des|supplémentaire|supplémentaires|dernier|derniers|dernières|nouveau|nouveaux|nouvelles|nouvelle|seconds',
  part: "dont|on y compte|on y dénombre|on y trouve|y figurent|parmi eux figurent|parmi eux on compte|parmi lesquels|parmi lesquelles|parmi eux|parmi elles|y compris|d'entre eux|d'entre elles|au nombre desquels|sur un total de|sur les|comprenant|incluant|parmi",
  percent: '%|pour cent|points de pourcentage|p. 100|pourcent',
  number:
    "le nombre total de|nombre total de|le nombre de|le nombre d'|le nombre des|nombre de|nombre d'|nombre des",
  office:
    'directeur de|directeur du|directeur général de|directeur général du|patron du|patron de|chef de|chef du|président de|président du|porte-parole du|porte-parole de|porte-parole des|ministre de|ministre des|secrétaire général de|commandant de|commissaire à|coordonnateur de|chercheur à|chercheuse à|professeur à|spécialiste à|gouverneur de|préfet de',
  state:
    'reconnaissent|reconnaît|reconnaissait|reconnaissaient|a reconnu|ont reconnu|admettent|admet|avouent|avouaient|a avoué|ont avoué|dénombrait|dénombraient|recensaient|totalise|totalisent|totalisait|comptabilisent|chiffrent|répertorient|repéré|repérer|repèrent|identifié|identifient|identifie|évoque|évoquent|annoncent|annonce|revendique|revendiquent|relève|relèvent|liste|a listé|fiche|suit|suivent|recense|recensent|recensé|compte|comptent|dénombre|dénombrent|dénombré|estime|estiment|estimé|évalue|évaluent|évalué|chiffre|avance|avancent|comptabilise|répertorie|répertorié|documenté|cite|parle de|fait état de|font état de|a fait état de|recensait|comptait',
  be: 'est de|était de|sont au nombre de|étaient au nombre de|est|sont|était|étaient',
  compare: 'contre|par rapport à|au lieu de|après',
  no: "aucun|aucune|pas un seul|pas une seule|zéro|pas d'",
  perfect:
    'ont déjà été|a déjà été|avaient déjà été|avait déjà été|ont ainsi été|ont aussi été|ont également été|ont|a|ont été|a été|avaient été',
  exist:
    "il y a eu|il y a|il y avait|ont eu lieu|a eu lieu|ont été perpétrés|ont été perpétrées|a été perpétré|ont été commis|ont été commises|ont été enregistrés|ont été enregistrées|a connu|ont connu|a subi|ont subi|a enregistré|on compte|on compte aussi|on comptait|on dénombre|on recense|s'est traduit par|s'est traduite par|se sont soldées par|s'est soldé par|ont été menées|ont été menés|ont été recensés|ont été recensées|ont été déjoués|ont été démantelées|n'a été enregistré|n'a été enregistrée|n'a connu",
};

/** Parts of a whole; words that count in an order too are shy. */
const SHARES = shareEntries([
  [50, 'la moitié|une moitié'],
  [200 / 3, 'deux tiers|les deux tiers'],
  [75, 'trois quarts|les trois quarts'],
  [100 / 3, 'un tiers|le tiers'],
  [25, 'un quart|le quart'],
  [80, 'quatre cinquièmes|les quatre cinquièmes'],
  [20, 'un cinquième', { shy: true }],
  [10, 'un dixième', { shy: true }],
]);

/** French words of aggregate figures: what they count, what became of it, and what makes a number one. */
export const FIGURES: readonly LexiconEntry[] = [
  ...counted,
  ...fromPeople(),
  ...courseEntries(COURSES),
  ...extentEntries(EXTENTS),
  ...SHARES,
];
